import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import type { FoundMembers } from '../../../contract/people/found-member.ts';
import { registration } from '../../../worker/people/member.schema.ts';
import { aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anAssignor, anOfficial } from '../builders/a-ussf.ts';

async function withOfficials() {
  const tree = await aTree();
  for (const [firstName, lastName] of [
    ['Ana', 'Ortiz'],
    ['Rosa', 'Órtega'],
  ] as const) {
    await anOfficial(tree, { identity: { firstName, lastName } });
  }
  await aMember(tree, { identity: { firstName: 'Carl', lastName: 'Ortman' } });
  const token = await aSignIn(await anAssignor(tree));
  const path = `/v1/organizations/${tree.league}/official-searches`;
  const find = async (name: string, as = token) =>
    (await (await call('POST', path, { token: as, body: { name } })).json()) as FoundMembers;
  return { tree, token, path, find };
}

describe('finding an official', () => {
  it('goes by the beginning of the last name or by both names, among officials only', async () => {
    const { tree, find } = await withOfficials();
    expect((await find('ort')).members.map((each) => each.lastName)).toEqual(['Órtega', 'Ortiz']);
    expect(await find('ana ORTIZ')).toMatchObject({
      members: [{ firstName: 'Ana', lastName: 'Ortiz', organizations: [`The ${tree.club}`] }],
      more: false,
    });
    expect(await find('ortman')).toEqual({ members: [], more: false });
  });

  it('wants two letters, so that nobody pages through everybody', async () => {
    const { path, token } = await withOfficials();
    for (const body of [{}, { name: '' }, { name: 'o' }, { name: '%%%' }]) {
      expect((await call('POST', path, { token, body })).status, JSON.stringify(body)).toBe(422);
    }
  });

  it('shows a person registered twice once, with every place', async () => {
    const { tree, find } = await withOfficials();
    const [first] = (await anOfficial(tree, { identity: { firstName: 'Vera', lastName: 'Voss' } })).registrations;
    if (!first) throw new Error('The builder registers nobody');
    const beside = { organizationId: tree.idOf(tree.otherClub), path: tree.pathOf(tree.otherClub) };
    await drizzle(env.DB)
      .insert(registration)
      .values({ ...first, ...beside, id: crypto.randomUUID() });
    expect((await find('voss')).members.map(({ organizations }) => organizations)).toEqual([
      [`The ${tree.club}`, `The ${tree.otherClub}`],
    ]);
  });

  it('never finds anybody of another branch, and is only for whoever assigns', async () => {
    const { tree, path } = await withOfficials();
    const west = await aTree('west');
    const stranger = await aSignIn(await anAssignor(west));
    expect((await call('POST', path, { token: stranger, body: { name: 'ort' } })).status).toBe(404);
    const own = await call('POST', `/v1/organizations/${west.league}/official-searches`, {
      token: stranger,
      body: { name: 'ort' },
    });
    expect(await own.json()).toEqual({ members: [], more: false });
    const club = await aSignIn(`owner@${tree.otherClub}.example`);
    const beside = await call('POST', `/v1/organizations/${tree.otherClub}/official-searches`, {
      token: club,
      body: { name: 'ort' },
    });
    expect(await beside.json()).toEqual({ members: [], more: false });
    expect((await call('POST', path, { body: { name: 'ort' } })).status).toBe(401);
  });
});
