import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../contract/core/problem.ts';
import type { Tree, TreeItem } from '../../../contract/tree/tree.ts';
import { aForm, register } from '../builders/a-registration.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

const problemOf = async (answer: Response) => {
  const { errors = [] } = (await answer.json()) as Problem;
  return [answer.status, errors[0]?.message];
};

describe('adding an organization', () => {
  it('makes a league below the association and a club below it, which takes registrations at once', async () => {
    const { tree, send, get } = await anOwner();
    const league = (await (
      await send('POST', '/organizations', { name: 'Coast League', kind: 'league' })
    ).json()) as TreeItem;
    expect(league).toMatchObject({ slug: 'coast-league', under: null, people: 0, mayMove: true });
    const answer = await send('POST', '/organizations', { name: 'Coast United', kind: 'club' }, league.slug);
    expect(answer.status).toBe(201);
    const club = (await answer.json()) as TreeItem;
    expect((await register(club.slug, aForm())).status).toBe(202);
    const { items, history } = (await (await get('/tree')).json()) as Tree;
    expect(items.find(({ slug }) => slug === club.slug)?.under).toBe(league.slug);
    expect(history.map(({ name, what, changedBy }) => [name, what, changedBy])).toEqual([
      ['Coast United', 'added', `owner@${tree.association}.example`],
      ['Coast League', 'added', `owner@${tree.association}.example`],
    ]);
  });

  it('asked twice makes one, and says that it is there', async () => {
    const { send } = await anOwner();
    const ask = () => send('POST', '/organizations', { name: 'Coast League', kind: 'league' });
    expect((await ask()).status).toBe(201);
    expect(await problemOf(await ask())).toEqual([409, 'there']);
  });

  it('keeps to the order of the tree, and to addresses that are free', async () => {
    const { tree, send } = await anOwner();
    const add = async (body: object, under?: string) => problemOf(await send('POST', '/organizations', body, under));
    expect(await add({ name: 'A league', kind: 'league' }, tree.league)).toEqual([409, 'no-league-here']);
    expect(await add({ name: 'A club', kind: 'club' }, tree.club)).toEqual([409, 'no-league-here']);
    expect(await add({ name: 'A club', kind: 'club', slug: tree.club })).toEqual([409, 'slug-taken']);
    expect(await add({ name: 'A club', kind: 'club', slug: 'admin' })).toEqual([409, 'slug-reserved']);
    expect((await add({ name: 'A club', kind: 'association' }))[0]).toBe(422);
    expect((await add({ name: '  ', kind: 'club' }))[0]).toBe(422);
  });

  it('is refused below one that is archived', async () => {
    const { tree, send } = await anOwner();
    await send('PUT', '/archive', { archived: true }, tree.league);
    const answer = await send('POST', '/organizations', { name: 'Late', kind: 'club' }, tree.league);
    expect([answer.status, ((await answer.json()) as Problem).code]).toEqual([409, 'archived']);
  });

  it('is for owners there or above', async () => {
    const body = { name: 'A club', kind: 'club' };
    const registrar = await someoneWith('registrar', 'league');
    expect((await registrar.send('POST', '/organizations', body)).status).toBe(403);
    const owner = await anOwner('league');
    expect((await owner.send('POST', '/organizations', body)).status).toBe(201);
    expect((await owner.send('POST', '/organizations', body, owner.tree.association)).status).toBe(404);
    expect((await owner.send('POST', '/organizations', body, registrar.tree.league)).status).toBe(404);
  });
});
