import { describe, expect, it } from 'vitest';
import type { FoundMembers } from '../../../contract/people/found-member.ts';
import { aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';

async function withMembers() {
  const tree = await aTree();
  for (const lastName of ['Ortiz', "O'Rourke", 'Órtega']) await aMember(tree, { identity: { lastName } });
  const token = await aSignIn(`owner@${tree.association}.example`);
  const path = `/v1/organizations/${tree.association}/member-searches`;
  const names = async (lastName: string) =>
    ((await (await call('POST', path, { token, body: { lastName } })).json()) as FoundMembers).members;
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
    expect((await call('POST', path, { token, body: { lastName: 'o' } })).status).toBe(422);
    expect((await call('POST', path, { token, body: {} })).status).toBe(422);
  });

  it('never finds another association’s, and is only for reviewers', async () => {
    const { tree, path } = await withMembers();
    const west = await aTree('west');
    const stranger = await aSignIn(`owner@${west.association}.example`);
    expect((await call('POST', path, { token: stranger, body: { lastName: 'ort' } })).status).toBe(404);
    const own = await call('POST', `/v1/organizations/${west.association}/member-searches`, {
      token: stranger,
      body: { lastName: 'ort' },
    });
    expect(((await own.json()) as FoundMembers).members).toEqual([]);
    const league = await aSignIn(`owner@${tree.league}.example`);
    expect((await call('POST', path, { token: league, body: { lastName: 'ort' } })).status).toBe(404);
  });
});
