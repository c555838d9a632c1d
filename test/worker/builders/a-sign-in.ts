// Signs an administrator in as a person would: asks for a code, reads the mail, types the code.
import { env, SELF } from 'cloudflare:test';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { expect } from 'vitest';
import type { SignedIn } from '../../../contract/sign-in.ts';
import type { Mail } from '../../../worker/notify/mail-template.ts';
import { keysFrom } from '../../../worker/seal.ts';
import { mail } from '../../../worker/store/schema/mail.ts';
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

/** @returns a token for that administrator on the league's page. */
export async function aSignIn(email: string): Promise<string> {
  const answer = await call('POST', '/v1/sign-in', { body: { email, code: await aCodeFor(email) } });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as SignedIn).token;
}
