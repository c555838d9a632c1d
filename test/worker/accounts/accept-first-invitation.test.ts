import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { FirstInvitationAccepted } from '../../../contract/accounts/first-invitation.ts';
import type { Session } from '../../../contract/sign-in/sign-in.ts';
import { aFirstInvitation, FOUNDER } from '../builders/a-first-invitation.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';

const accept = (token: string, email: unknown = FOUNDER) =>
  call('POST', '/v1/first-invitation', { token, body: { email } });
const made = async (answer: Response) => ((await answer.json()) as FirstInvitationAccepted).organization;
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code?: string }).code];
const many = async (table: string) =>
  (await env.DB.prepare(`select count(*) as many from ${table}`).first<{ many: number }>())?.many;

describe('accepting a first invitation', () => {
  it('makes the association and its first owner, who then signs in with a mailed code', async () => {
    const answer = await accept(await aFirstInvitation());
    expect(answer.status).toBe(201);
    expect(await made(answer)).toEqual({ slug: 'cal-south', name: 'Cal South' });
    const session = (await (await call('GET', '/v1/session', { token: await aSignIn(FOUNDER) })).json()) as Session;
    expect(session.organizations).toMatchObject([
      { slug: 'cal-south', kind: 'association', roles: ['owner'], canReview: true },
    ]);
  });

  it('works once, however many ask at the same moment', async () => {
    const token = await aFirstInvitation();
    const answers = await Promise.all(Array.from({ length: 6 }, () => accept(token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    expect(await codeOf(await accept(token))).toEqual([409, 'already-decided']);
    expect([await many('organization'), await many('administrator')]).toEqual([1, 1]);
  });

  it('is not for another address, and not for guessing which', async () => {
    const token = await aFirstInvitation();
    expect(await codeOf(await accept(token, 'somebody@else.example'))).toEqual([403, 'not-allowed']);
    expect((await accept(token, 'no address')).status).toBe(422);
    for (let tries = 0; tries < 8; tries++) await accept(token, `guess${tries}@state.example`);
    expect((await accept(token)).status).toBe(429);
    expect(await many('organization')).toBe(0);
  });

  it('is over after a day', async () => {
    expect(await codeOf(await accept(await aFirstInvitation({ hoursAgo: 25 })))).toEqual([401, 'link-expired']);
    expect(await many('organization')).toBe(0);
  });

  it('gives two associations of one name an address each, and none a reserved one', async () => {
    const slugs: string[] = [];
    for (const [at, name] of ['Cal South', 'Cal South', 'Admin', '¡Águilas & Niños de l’Été!', '??'].entries()) {
      const email = `office${at}@state.example`;
      slugs.push((await made(await accept(await aFirstInvitation({ email, name }), email))).slug);
    }
    expect(slugs).toEqual(['cal-south', 'cal-south-2', 'admin-2', 'aguilas-ninos-de-lete', 'club']);
  });

  it('takes a name as it is written, whatever it holds', async () => {
    const name = `O'Brien"; drop table organization; --`;
    expect((await made(await accept(await aFirstInvitation({ name })))).name).toBe(name);
  });
});
