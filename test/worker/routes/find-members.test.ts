import { describe, expect, it } from 'vitest';
import type { FoundMembers } from '../../../contract/found-member.ts';
import { aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';

async function withMembers() {
  const tree = await aTree();
  for (const lastName of ['Ortiz', "O'Rourke", 'Órtega']) await aMember(tree, { identity: { lastName } });
  const token = await aSignIn(`owner@${tree.association}.example`);
  const path = `/v1/organizations/${tree.association}/members`;
  const names = async (lastName: string) =>
    ((await (await call('GET', `${path}?lastName=${encodeURIComponent(lastName)}`, { token })).json()) as FoundMembers)
      .members;
  return { tree, token, path, names };
}

describe('finding a member', () => {
  it('goes by the beginning of the last name, whatever its accents', async () => {
    const { tree, names } = await withMembers();
    expect((await names('ort')).map((each) => each.lastName)).toEqual(['Órtega', 'Ortiz']);
    expect(await names('ORTIZ')).toMatchObject([{ organizations: [`The ${tree.club}`] }]);
    expect(await names('%')).toBeUndefined();
  });

  it('wants two letters, so that nobody pages through everybody', async () => {
    const { path, token } = await withMembers();
    expect((await call('GET', `${path}?lastName=o`, { token })).status).toBe(422);
    expect((await call('GET', path, { token })).status).toBe(422);
  });

  it('never finds another association’s, and is only for reviewers', async () => {
    const { tree, path } = await withMembers();
    const west = await aTree('west');
    const stranger = await aSignIn(`owner@${west.association}.example`);
    expect((await call('GET', `${path}?lastName=ort`, { token: stranger })).status).toBe(404);
    const own = await call('GET', `/v1/organizations/${west.association}/members?lastName=ort`, { token: stranger });
    expect(((await own.json()) as FoundMembers).members).toEqual([]);
    const league = await aSignIn(`owner@${tree.league}.example`);
    expect((await call('GET', `${path}?lastName=ort`, { token: league })).status).toBe(404);
  });
});
