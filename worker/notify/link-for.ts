// Where a mail's button leads: a person's own page with their personal link, or the office page of that matter.
import { LINK_FRAGMENT } from '../../contract/personal-link.ts';
import type { AdministratorRole } from '../../contract/sign-in.ts';
import type { Env } from '../env.ts';
import type { Ports } from '../ports.ts';
import type { MailRow } from '../store/mails.ts';
import { getMember } from '../store/members.ts';
import { getOrganization, landingOf } from '../store/organizations.ts';
import { issueLink } from '../store/personal-links.ts';
import type { Mail } from './mail-template.ts';

/** The landing on the league's own page, or our hosted one, with the personal link in the fragment. */
export async function linkFor(ports: Ports, env: Env, mail: Mail, row: MailRow, id: string): Promise<string> {
  if (mail.content.template === 'assignor-notice') {
    return `${env.PUBLIC_URL}/pages/people?organization=${encodeURIComponent(mail.content.slug)}`;
  }
  if (mail.content.template === 'account-request' || mail.content.template === 'licenses-missing') {
    return `${env.PUBLIC_URL}/pages/people?organization=${encodeURIComponent(mail.content.slug)}`;
  }
  if (mail.content.template === 'codes-low') {
    return `${env.PUBLIC_URL}/pages/codes?organization=${encodeURIComponent(mail.content.slug)}`;
  }
  if (mail.content.template === 'digest') {
    return `${env.PUBLIC_URL}/pages/people?organization=${encodeURIComponent(mail.content.offices[0]?.slug ?? '')}`;
  }
  if (mail.content.template === 'invitation') return officePage(env, mail.content);
  // Nothing in the address: it is taken over by signing in.
  if (mail.content.template === 'confirm-address') return `${env.PUBLIC_URL}/pages/account`;
  if (mail.content.template === 'register-online') {
    return `${env.PUBLIC_URL}/pages/register?organization=${encodeURIComponent(mail.content.slug)}`;
  }
  if (!('registrationId' in mail.content) || row.memberId === null) return env.PUBLIC_URL;
  const { registrationId } = mail.content;
  const member = await getMember(ports, row.memberId);
  const registration = member?.registrations.find((each) => each.id === registrationId);
  const place = registration && (await getOrganization(ports.db, registration.organizationId));
  if (!place) throw new Error('The registration this mail speaks of is gone');
  const token = await issueLink(ports, env.TOKEN_KEY, { id, memberId: row.memberId, registrationId, email: mail.to });
  const page = pageFor(mail.content);
  const hosted = `${env.PUBLIC_URL}/pages/${page}?organization=${encodeURIComponent(place.row.slug)}`;
  const own = page === 'safesport' ? await landingOf(ports.db, place) : null;
  return `${own ?? hosted}#${LINK_FRAGMENT}${token}`;
}

/** A person's own page: where what the mail speaks of can be done. */
function pageFor(content: Mail['content']): 'safesport' | 'certifications' | 'requirements' {
  if (content.template === 'certification-notice') return 'certifications';
  if (content.template === 'payment-code') return 'requirements';
  if (content.template !== 'reminder') return 'safesport';
  const missing = content.missing.map(({ requirement }) => requirement);
  if (missing.includes('abuse-prevention')) return 'safesport';
  return missing.every((each) => each === 'referee-license') ? 'certifications' : 'requirements';
}

/** Where the day's work of that role is done. Nothing in the address: it is accepted by signing in. */
function officePage(env: Env, { role, slug }: { role: AdministratorRole; slug: string }): string {
  const page = role === 'owner' ? 'settings' : role === 'reviewer' ? 'review' : 'people';
  return `${env.PUBLIC_URL}/pages/${page}?organization=${encodeURIComponent(slug)}`;
}
