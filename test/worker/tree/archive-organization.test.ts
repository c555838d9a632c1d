import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../contract/core/problem.ts';
import type { Organization } from '../../../contract/organizations/organization.ts';
import type { PeoplePage } from '../../../contract/people/member.ts';
import type { Settings } from '../../../contract/settings/settings.ts';
import type { Tree } from '../../../contract/tree/tree.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aForm, register } from '../builders/a-registration.ts';
import { call } from '../builders/a-sign-in.ts';
import { anOwner, type SignedInOwner, someoneWith } from '../builders/an-owner.ts';

const archive = ({ send }: SignedInOwner, slug: string, archived = true) => send('PUT', '/archive', { archived }, slug);
const anyone = (path: string) => call('GET', `/v1/organizations/${path}`);

describe('an archived organization', () => {
  it('leaves the public pages and the pickers, with everything below it', async () => {
    const owner = await anOwner();
    const { tree } = owner;
    expect((await archive(owner, tree.league)).status).toBe(200);
    for (const slug of [tree.league, tree.club]) {
      expect((await anyone(`${slug}/summary`)).status).toBe(404);
      expect((await anyone(`${slug}/requirements-page`)).status).toBe(404);
      expect((await register(slug, aForm())).status).toBe(404);
      expect((await (await anyone(slug)).json()) as Organization).toMatchObject({ archived: true });
    }
    const { below } = (await (await owner.get('/settings')).json()) as Settings;
    expect(below).toEqual([]);
    expect((await (await anyone(tree.association)).json()) as Organization).not.toHaveProperty('archived');
  });

  it('keeps its people: the office reads them, their links work, and nobody new is added', async () => {
    const owner = await anOwner();
    const { tree } = owner;
    const member = await aMember(tree);
    const link = await aLink(member);
    await archive(owner, tree.club);
    for (const slug of [tree.club, tree.association]) {
      const { people } = (await (await owner.get('/people', slug)).json()) as PeoplePage;
      expect(people.map(({ lastName }) => lastName)).toEqual([member.row.lastName]);
    }
    expect((await owner.get(`/people/${member.row.id}/history`, tree.club)).status).toBe(200);
    expect((await call('GET', '/v1/me', { token: link })).status).toBe(200);
    for (const [path, body] of [
      ['/people', {}],
      ['/roster', {}],
      ['/registration-links', {}],
    ] as const) {
      const answer = await owner.send('POST', path, body, tree.club);
      expect([path, answer.status, ((await answer.json()) as Problem).code]).toEqual([path, 409, 'archived']);
    }
  });

  it('is restored as it was, and both are written down once, however often it is asked', async () => {
    const owner = await anOwner();
    const { club } = owner.tree;
    for (const archived of [true, true, false, false]) expect((await archive(owner, club, archived)).status).toBe(200);
    expect((await anyone(`${club}/summary`)).status).toBe(200);
    expect((await register(club, aForm())).status).toBe(202);
    const { history, items } = (await (await owner.get('/tree')).json()) as Tree;
    expect(history.map(({ what }) => what).sort()).toEqual(['archived', 'restored']);
    expect(items.every(({ archivedAt }) => archivedAt === null)).toBe(true);
  });

  it('is put away from above only', async () => {
    const club = await anOwner('club');
    expect((await archive(club, club.tree.club)).status).toBe(403);
    const association = await anOwner();
    expect((await archive(association, association.tree.association)).status).toBe(403);
    const registrar = await someoneWith('registrar');
    expect((await archive(registrar, registrar.tree.club)).status).toBe(403);
    expect((await archive(registrar, club.tree.club)).status).toBe(404);
    expect((await registrar.send('PUT', '/archive', {}, registrar.tree.club)).status).toBe(403);
  });
});
