// Empties the outbox of mails. A claim keeps two runs from sending the same row; the Message-ID is made of the row's key,
// so that a mail sent just before a crash is recognised by the other side when it comes again.

import { LINK_FRAGMENT } from '../../contract/personal-link.ts';
import type { AdministratorRole } from '../../contract/sign-in.ts';
import type { Env } from '../env.ts';
import { MAILS_AT_ONCE } from '../limits.ts';
import type { Ports } from '../ports.ts';
import { sha256 } from '../seal.ts';
import { claimMails, type MailRow, markRefused, markSent, markUnsent } from '../store/mails.ts';
import { getMember } from '../store/members.ts';
import { getOrganization } from '../store/organizations.ts';
import { issueLink } from '../store/personal-links.ts';
import type { Mail } from './mail-template.ts';
import { RecipientRefused } from './recipient-refused.ts';
import { openSender, type Sender } from './sender.ts';
import { writeLetter } from './write-letter.ts';

/** @returns true when more may be waiting. */
export async function sendMails(ports: Ports, env: Env): Promise<boolean> {
  const rows = await claimMails(ports);
  if (rows.length === 0) return false;
  let sender: Sender;
  try {
    sender = await openSender(env);
  } catch (error) {
    for (const row of rows) await markUnsent(ports, row, wordsOf(error));
    return false;
  }
  for (const row of rows) {
    try {
      await send(ports, env, sender, row);
      await markSent(ports, row);
    } catch (error) {
      console.error(JSON.stringify({ at: 'send-mails', template: row.template, problem: wordsOf(error) }));
      if (error instanceof RecipientRefused) await markRefused(ports, row, wordsOf(error));
      else await markUnsent(ports, row, wordsOf(error));
    }
  }
  await sender.close().catch(() => undefined);
  return rows.length === MAILS_AT_ONCE;
}

async function send(ports: Ports, env: Env, sender: Sender, row: MailRow): Promise<void> {
  const mail = JSON.parse(await ports.keys.open(row.sealed)) as Mail;
  const id = await sha256(new TextEncoder().encode(row.key));
  const link = await linkFor(ports, env, mail, row, id);
  const written = await writeLetter(mail.content, mail.language, link);
  await sender.send(mail.to, written, `<${id.slice(0, 32)}@${new URL(env.PUBLIC_URL).hostname}>`);
}

/** The landing on the league's own page, or our hosted one, with the personal link in the fragment. */
async function linkFor(ports: Ports, env: Env, mail: Mail, row: MailRow, id: string): Promise<string> {
  if (mail.content.template === 'assignor-notice') {
    return `${env.PUBLIC_URL}/pages/people?organization=${encodeURIComponent(mail.content.slug)}`;
  }
  if (mail.content.template === 'invitation') return officePage(env, mail.content);
  if (mail.content.template === 'register-online') {
    return `${env.PUBLIC_URL}/pages/register?organization=${encodeURIComponent(mail.content.slug)}`;
  }
  if (!('registrationId' in mail.content) || row.memberId === null) return env.PUBLIC_URL;
  const { registrationId } = mail.content;
  const member = await getMember(ports, row.memberId);
  const registration = member?.registrations.find((each) => each.id === registrationId);
  const place = registration && (await getOrganization(ports.db, registration.organizationId));
  if (!place) throw new Error('The registration this mail speaks of is gone');
  const token = await issueLink(ports, env.TOKEN_KEY, { id, memberId: row.memberId, registrationId });
  const aboutLicenses = mail.content.template === 'certification-notice';
  const page = aboutLicenses ? 'certifications' : 'safesport';
  const hosted = `${env.PUBLIC_URL}/pages/${page}?organization=${encodeURIComponent(place.row.slug)}`;
  return `${aboutLicenses ? hosted : (place.landingUrl ?? hosted)}#${LINK_FRAGMENT}${token}`;
}

/** Where the day's work of that role is done. Nothing in the address: it is accepted by signing in. */
function officePage(env: Env, { role, slug }: { role: AdministratorRole; slug: string }): string {
  const page = role === 'owner' ? 'settings' : role === 'reviewer' ? 'review' : 'people';
  return `${env.PUBLIC_URL}/pages/${page}?organization=${encodeURIComponent(slug)}`;
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
