// A one-time invitation as the operator's command writes it, with its printed token.
import { env } from 'cloudflare:test';
import type { Language } from '../../../contract/people/member.ts';
import { firstInvitationSql } from '../../../tools/first-invitation-sql.ts';
import { linkFor } from '../../../worker/letters/link-for.ts';
import type { Mail } from '../../../worker/mail/mail-template.ts';
import type { MailRow } from '../../../worker/mail/mails.store.ts';
import type { Env } from '../../../worker/platform/env.ts';

export const FOUNDER = 'office@state.example';

export async function aFirstInvitation(
  wanted: { email?: string; name?: string; language?: Language; hoursAgo?: number } = {},
): Promise<string> {
  const { email = FOUNDER, name = 'Cal South', language = 'en', hoursAgo = 0 } = wanted;
  const written = await firstInvitationSql({ email, name, language }, new Date(Date.now() - hoursAgo * 3_600_000));
  for (const statement of written.statements) await env.DB.prepare(statement).run();
  return written.token;
}

/** Where the button of its mail leads. */
export const linkIn = (mail: Mail): Promise<string> => linkFor(env as unknown as Env, mail, {} as MailRow, '', null);
