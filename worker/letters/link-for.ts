// Where a mail's button leads: a person's own page with their personal link, or the office page of that matter.
import { INVITATION_FRAGMENT } from '../../contract/accounts/first-invitation.ts';
import { isBaseRequirement } from '../../contract/core/requirement.ts';
import { LINK_FRAGMENT } from '../../contract/own-page/personal-link.ts';
import { prefillFragment } from '../../contract/registrations/prefill.ts';
import { signFirstInvitation } from '../accounts/first-invitation-token.ts';
import type { Mail } from '../mail/mail-template.ts';
import type { MailRow } from '../mail/mails.store.ts';
import type { Landing } from '../people/landings.store.ts';
import { linkToken } from '../people/personal-links.store.ts';
import type { Env } from '../platform/env.ts';

/** What a mail with a personal link leads to, where it does: the record and the registration it speaks of. */
export const linkedIn = (
  { content }: Mail,
  { memberId }: MailRow,
): { memberId: string; registrationId: string } | null =>
  'registrationId' in content && content.registrationId !== undefined && memberId !== null
    ? { memberId, registrationId: content.registrationId }
    : null;

/**
 * The landing on the league's own page, or our hosted one, with the personal link in the fragment; the link's row is not written here.
 * @param landing where the registration stands; null where the mail has no personal link, or the registration is gone.
 */
export async function linkFor(
  env: Env,
  mail: Mail,
  row: MailRow,
  id: string,
  landing: Landing | null,
): Promise<string> {
  if (mail.content.template === 'assignor-notice') {
    return `${env.PUBLIC_URL}/pages/games?organization=${encodeURIComponent(mail.content.slug)}`;
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
  if (mail.content.template === 'webhook-switched-off') return `${env.PUBLIC_URL}/pages/settings`;
  if (mail.content.template === 'first-invitation') {
    const token = await signFirstInvitation(env.TOKEN_KEY, mail.content.invitation);
    return `${env.PUBLIC_URL}/pages/first-owner#${INVITATION_FRAGMENT}${token}`;
  }
  // Home says what to do first. Nothing in the address: it is accepted by signing in.
  if (mail.content.template === 'invitation') {
    return `${env.PUBLIC_URL}/?organization=${encodeURIComponent(mail.content.slug)}`;
  }
  // Nothing in the address: it is taken over by signing in.
  if (mail.content.template === 'confirm-address') return `${env.PUBLIC_URL}/pages/account`;
  if (mail.content.template === 'register-online') {
    const { slug, invited } = mail.content;
    const form = `${env.PUBLIC_URL}/pages/register?organization=${encodeURIComponent(slug)}`;
    return invited ? `${form}#${prefillFragment(invited)}` : form;
  }
  if (!linkedIn(mail, row)) return env.PUBLIC_URL;
  if (!landing) throw new Error('The registration this mail speaks of is gone');
  const page = pageFor(mail.content);
  const hosted = `${env.PUBLIC_URL}/pages/${page}?organization=${encodeURIComponent(landing.slug)}`;
  const own = page === 'safesport' ? landing.landing : null;
  return `${own ?? hosted}#${LINK_FRAGMENT}${await linkToken(env.TOKEN_KEY, id)}`;
}

/** A person's own page: where what the mail speaks of can be done. */
function pageFor(content: Mail['content']): 'safesport' | 'certifications' | 'requirements' | 'account' {
  if (content.template === 'certification-notice') return 'certifications';
  if (content.template === 'payment-code') return 'requirements';
  // What an association asks for itself is done on the account; the landing is SafeSport's.
  if (isOwn(content)) return 'account';
  if (content.template !== 'reminder') return 'safesport';
  const missing = content.missing.map(({ requirement }) => requirement);
  if (missing.includes('abuse-prevention')) return 'safesport';
  return missing.every((each) => each === 'referee-license') ? 'certifications' : 'requirements';
}

/** It speaks of a requirement outside the base pack. */
function isOwn(content: Mail['content']): boolean {
  if (content.template === 'reminder')
    return content.missing.some(({ requirement }) => !isBaseRequirement(requirement));
  return 'requirement' in content && !isBaseRequirement(content.requirement);
}
