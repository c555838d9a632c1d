// Somebody signed in, and ways to ask for a code, to read the mails and to call the API as a league's page does.
import { env, SELF } from 'cloudflare:test';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { authOf } from '../../../worker/accounts/better-auth.ts';
import { acceptInvitations } from '../../../worker/accounts/invitations.store.ts';
import { bindSession } from '../../../worker/accounts/session-token.ts';
import { takeOverAddresses } from '../../../worker/corrections/take-over-address.ts';
import { mail } from '../../../worker/mail/mail.schema.ts';
import type { Mail } from '../../../worker/mail/mail-template.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { keysFrom } from '../../../worker/platform/seal.ts';
import { ORIGIN } from './a-tree.ts';
import { eventually } from './eventually.ts';

/** Every mail in the outbox, opened, newest first. */
export async function mailsPosted(): Promise<Mail[]> {
  const keys = await keysFrom(env.DATA_KEY);
  const rows = await drizzle(env.DB).select().from(mail).orderBy(sql`rowid desc`).all();
  return Promise.all(rows.map(async (row) => JSON.parse(await keys.open(row.sealed)) as Mail));
}

/** Calls the API from the league's page, as that page would. */
export async function call(
  method: string,
  path: string,
  sending: { token?: string; body?: unknown; origin?: string } = {},
) {
  const headers = new Headers({ origin: sending.origin ?? ORIGIN });
  if (sending.token) headers.set('authorization', `Bearer ${sending.token}`);
  if (sending.body !== undefined) headers.set('content-type', 'application/json');
  const body = sending.body === undefined ? null : JSON.stringify(sending.body);
  return SELF.fetch(`https://touchline.test${path}`, { method, headers, body });
}

export async function aCodeFor(email: string): Promise<string> {
  const codes = async () =>
    (await mailsPosted()).flatMap(({ to, content }) =>
      to === email && content.template === 'sign-in-code' ? [content.code] : [],
    );
  const before = await codes();
  await call('POST', '/v1/sign-in/code', { body: { email } });
  return eventually(async () => {
    const [newest, ...older] = await codes();
    if (newest === undefined || older.length < before.length) throw new Error('No code has been mailed yet');
    return newest;
  });
}

/**
 * As the route does it once it has seen a right code (sign-in.test.ts), without the mail and the typing that would be most of the time of a
 * test that is about something else.
 * @returns a token for that administrator or member on the league's page.
 */
export async function aSignIn(email: string): Promise<string> {
  const ports = await portsOf(env, new Date());
  const { internalAdapter } = await authOf(ports.db, env, async () => undefined).$context;
  const known = await internalAdapter.findUserByEmail(email);
  const user =
    known?.user ?? (await internalAdapter.createUser({ email, name: '', emailVerified: true }, { method: 'test' }));
  const { token } = await internalAdapter.createSession(user.id);
  await acceptInvitations(ports, email);
  await takeOverAddresses(ports, email);
  return bindSession(env.TOKEN_KEY, token, ORIGIN);
}
