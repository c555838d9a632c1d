// Which mails can be ended, and the token that ends them. A mail with none is essential: a confirmation, a decision, a sign-in code.
import * as z from 'zod/mini';
import { OptOutKind } from '../../contract/mail/unsubscription.ts';
import { Language } from '../../contract/people/member.ts';
import type { Ports } from '../platform/ports.ts';
import { readToken, signToken } from '../platform/token.ts';
import { mailRecipient } from './mail-recipient.ts';
import type { MailTemplate } from './mail-template.ts';

const KINDS: Partial<Record<MailTemplate, OptOutKind>> = { reminder: 'reminder', digest: 'digest' };

export const optOutKindOf = (template: MailTemplate): OptOutKind | null => KINDS[template] ?? null;

/** Reminders are ended for one association, the digest for all the offices somebody has: it is one mail. */
export const optOutRecipient = (
  ports: Pick<Ports, 'keys'>,
  kind: OptOutKind,
  associationId: string,
  email: string,
): Promise<string> => mailRecipient(ports, kind === 'digest' ? '' : associationId, email);

const Payload = z.object({ recipient: z.string(), kind: OptOutKind, associationId: z.string(), language: Language });
export type OptOut = z.infer<typeof Payload>;

/** It does not run out: a mail of last year can still be ended. */
export const signOptOut = (tokenKey: string, of: OptOut): Promise<string> =>
  signToken(tokenKey, 'unsubscribe', JSON.stringify(of));

export async function readOptOut(tokenKey: string, token: string): Promise<OptOut | null> {
  const payload = await readToken(tokenKey, 'unsubscribe', token);
  return payload === null ? null : Payload.parse(JSON.parse(payload));
}
