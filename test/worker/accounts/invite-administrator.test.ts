import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../../contract/sign-in/sign-in.ts';
import { invitation } from '../../../worker/accounts/invitation.schema.ts';
import { writeLetter } from '../../../worker/letters/write-letter.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anInvitation, NEW_PERSON } from '../builders/an-invitation.ts';
import { someoneWith } from '../builders/an-owner.ts';

describe('inviting an administrator', () => {
  it('mails them once, in words of both languages, and gives nothing until they sign in', async () => {
    const there = await anInvitation();
    expect(there.answer.status).toBe(201);
    expect((await there.state()).items.map(({ email }) => email)).not.toContain(NEW_PERSON);
    const [mail, ...more] = await there.mails();
    expect(more).toEqual([]);
    if (!mail) throw new Error('No invitation was mailed');
    for (const language of ['en', 'es'] as const) {
      const { text } = await writeLetter(mail.content, language, 'https://touchline.test/pages/people');
      expect(text).toContain(`The ${there.tree.league}`);
    }
  });

  it('becomes a role when they sign in with that address', async () => {
    const there = await anInvitation({ role: 'coordinator' });
    const token = await aSignIn(NEW_PERSON);
    const session = (await (await call('GET', '/v1/session', { token })).json()) as Session;
    expect(session.organizations).toMatchObject([{ slug: there.tree.league, roles: ['coordinator'] }]);
    const { items, invitations } = await there.state();
    expect(items.map(({ email }) => email)).toContain(NEW_PERSON);
    expect(invitations).toEqual([]);
  });

  it('opens nothing any more when its days are over', async () => {
    const there = await anInvitation();
    await drizzle(env.DB).update(invitation).set({ expiresAt: '2026-01-01T00:00:00.000Z' });
    await call('POST', '/v1/sign-in/code', { body: { email: NEW_PERSON } });
    // Another code has been mailed since: the one before would be there by now.
    await aSignIn(`owner@${there.tree.club}.example`);
    expect((await there.state()).invitations).toEqual([]);
    expect((await there.state()).items.map(({ email }) => email)).not.toContain(NEW_PERSON);
  });

  it('sent again takes the place of the one before', async () => {
    const there = await anInvitation();
    await there.send('POST', '/invitations', { email: there.email, role: 'registrar' });
    expect((await there.state()).invitations).toHaveLength(1);
    expect(await there.mails()).toHaveLength(2);
  });

  it('offers reviewing only in an association', async () => {
    expect((await anInvitation({ role: 'reviewer', of: 'club' })).answer.status).toBe(422);
    expect((await anInvitation({ role: 'reviewer', of: 'association' })).answer.status).toBe(201);
  });

  it('is for owners of that branch only', async () => {
    const body = { email: NEW_PERSON, role: 'owner' };
    const registrar = await someoneWith('registrar', 'league');
    expect((await registrar.send('POST', '/invitations', body)).status).toBe(403);
    expect((await registrar.send('POST', '/invitations', body, registrar.tree.association)).status).toBe(404);
  });
});
