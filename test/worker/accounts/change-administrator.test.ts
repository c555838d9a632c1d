import { describe, expect, it } from 'vitest';
import type { Administrators } from '../../../contract/accounts/administrators.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAdministrator } from '../builders/a-tree.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

async function twoOfThem() {
  const owner = await anOwner('association');
  const email = 'second@example.org';
  await anAdministrator(email, owner.tree.idOf(owner.tree.association), 'registrar');
  const put = (roles: string[], who = email) => owner.send('PUT', '/administrators', { email: who, roles });
  return { ...owner, email, put, first: `owner@${owner.tree.association}.example` };
}

describe('changing what an administrator may do', () => {
  it('gives exactly the roles asked for, and writes down who did it', async () => {
    const there = await twoOfThem();
    const { items, history } = (await (await there.put(['reviewer', 'coordinator'])).json()) as Administrators;
    expect(items.find(({ email }) => email === there.email)?.roles).toEqual(['coordinator', 'reviewer']);
    expect(history[0]).toMatchObject({ email: there.email, changedBy: there.first });
  });

  it('removes at once: the next request of theirs is refused', async () => {
    const there = await twoOfThem();
    const token = await aSignIn(there.email);
    expect((await there.put([])).status).toBe(200);
    expect((await call('GET', '/v1/session', { token })).status).toBe(401);
  });

  it('never takes the last owner, not even when two remove each other at once', async () => {
    const there = await twoOfThem();
    expect((await there.put([], there.first)).status).toBe(403);
    expect((await there.put(['registrar'], there.first)).status).toBe(403);
    await there.put(['owner']);
    await Promise.all([there.put([], there.first), there.put([])]);
    const second = await aSignIn(there.email).catch(() => null);
    const path = `/v1/organizations/${there.tree.association}/administrators`;
    const seen = await call('GET', path, { token: second ?? there.token });
    const { items } = (await seen.json()) as Administrators;
    expect(items.filter(({ roles }) => roles.includes('owner'))).toHaveLength(1);
  });

  it('gives nobody a role who was not invited, and no reviewer below an association', async () => {
    const there = await twoOfThem();
    expect((await there.put(['owner'], 'stranger@example.org')).status).toBe(404);
    const league = await anOwner('league');
    const body = { email: `owner@${league.tree.league}.example`, roles: ['owner', 'reviewer'] };
    expect((await league.send('PUT', '/administrators', body)).status).toBe(422);
  });

  it('is for owners of that branch only', async () => {
    const registrar = await someoneWith('registrar', 'league');
    const body = { email: `owner@${registrar.tree.league}.example`, roles: [] };
    expect((await registrar.send('PUT', '/administrators', body)).status).toBe(403);
    expect((await registrar.send('PUT', '/administrators', body, registrar.tree.association)).status).toBe(404);
  });
});
