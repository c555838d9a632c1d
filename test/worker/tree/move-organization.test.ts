import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../contract/core/problem.ts';
import type { PeoplePage } from '../../../contract/people/member.ts';
import type { TreeItem } from '../../../contract/tree/tree.ts';
import { aMember } from '../builders/a-member.ts';
import { aForm, register } from '../builders/a-registration.ts';
import { anAdministrator } from '../builders/a-tree.ts';
import { anOwner, type SignedInOwner, someoneWith } from '../builders/an-owner.ts';

const addLeague = async ({ send }: SignedInOwner, name = 'Coast League') =>
  ((await (await send('POST', '/organizations', { name, kind: 'league' })).json()) as TreeItem).slug;
const move = ({ send }: SignedInOwner, slug: string, under: string) => send('PUT', '/place', { under }, slug);
const why = async (answer: Response) => ((await answer.json()) as Problem).errors?.[0]?.message ?? answer.status;
const lastNames = async ({ get }: SignedInOwner, slug: string) =>
  ((await (await get('/people', slug)).json()) as PeoplePage).people.map(({ lastName }) => lastName);

describe('moving a club', () => {
  it('takes its people along: the new league sees them, the old one does not', async () => {
    const owner = await anOwner();
    const { tree } = owner;
    const member = await aMember(tree);
    const coast = await addLeague(owner);
    expect((await move(owner, tree.club, coast)).status).toBe(200);
    expect(await lastNames(owner, coast)).toEqual([member.row.lastName]);
    expect(await lastNames(owner, tree.club)).toEqual([member.row.lastName]);
    expect(await lastNames(owner, tree.league)).toEqual([]);
    await register(tree.club, aForm({}, { firstName: 'New', lastName: 'Comer', email: 'new@comer.example' }));
    expect((await lastNames(owner, coast)).sort()).toEqual(['Comer', member.row.lastName].sort());
  });

  it('takes along who registers at that very moment: what was read before the move is written after it', async () => {
    const owner = await anOwner();
    const { tree } = owner;
    const coast = await addLeague(owner);
    await move(owner, tree.club, coast);
    // The builder writes the path of before, as a request does that read it before.
    const member = await aMember(tree);
    expect(await lastNames(owner, coast)).toEqual([member.row.lastName]);
    expect(await lastNames(owner, tree.league)).toEqual([]);
  });

  it('leaves no trace of the old place in any table that carries one', async () => {
    const owner = await anOwner();
    const { tree } = owner;
    await aMember(tree);
    await register(tree.club, aForm({}, { firstName: 'New', lastName: 'Comer', email: 'new@comer.example' }));
    const coast = await addLeague(owner);
    await move(owner, tree.club, coast);
    const { results } = await env.DB.prepare(
      `select m.name from sqlite_master m join pragma_table_info(m.name) c on c.name = 'path'
       where m.type = 'table' and m.name not like '\\_cf%' escape '\\'`,
    ).all<{ name: string }>();
    expect(results.length).toBeGreaterThan(7);
    for (const { name } of results) {
      const old = await env.DB.prepare(`select count(*) as many from "${name}" where substr(path, 1, length(?1)) = ?1`)
        .bind(tree.pathOf(tree.club))
        .first<{ many: number }>();
      expect(old?.many, name).toBe(0);
    }
    const branch = await env.DB.prepare('select count(*) as many from registration_branch where organization_id = ?')
      .bind(tree.idOf(tree.league))
      .first<{ many: number }>();
    expect(branch?.many).toBe(0);
  });

  it('goes below the association itself as well, and back', async () => {
    const owner = await anOwner();
    const { tree } = owner;
    expect((await move(owner, tree.club, tree.association)).status).toBe(200);
    expect((await move(owner, tree.club, tree.league)).status).toBe(200);
    expect((await move(owner, tree.club, tree.league)).status).toBe(200);
  });

  it('says why it cannot be', async () => {
    const owner = await anOwner();
    const { tree } = owner;
    expect(await why(await move(owner, tree.league, tree.club))).toBe('below-itself');
    expect(await why(await move(owner, tree.club, tree.club))).toBe('below-itself');
    expect(await why(await move(owner, tree.club, tree.otherClub))).toBe('wrong-kind');
    expect(await why(await move(owner, tree.league, await addLeague(owner)))).toBe('wrong-kind');
    expect(await why(await move(owner, tree.club, 'nowhere'))).toBe('not-there');
    const coast = await addLeague(owner, 'Old League');
    await owner.send('PUT', '/archive', { archived: true }, coast);
    expect(await why(await move(owner, tree.club, coast))).toBe('archived');
  });

  it('stays within its association, also for somebody who owns two', async () => {
    const owner = await anOwner();
    const other = await anOwner();
    expect(await why(await move(owner, owner.tree.club, other.tree.league))).toBe('not-there');
    const email = `owner@${owner.tree.association}.example`;
    await anAdministrator(email, other.tree.idOf(other.tree.association), 'owner');
    expect(await why(await move(owner, owner.tree.club, other.tree.league))).toBe('other-association');
  });

  it('is done once by two who move it at the same moment', async () => {
    const owner = await anOwner();
    const { tree } = owner;
    const [one, two] = [await addLeague(owner, 'One'), await addLeague(owner, 'Two')];
    await aMember(tree);
    await Promise.all([move(owner, tree.club, one), move(owner, tree.club, two)]);
    const paths = await env.DB.prepare(
      `select (select count(*) from registration r where r.path <> o.path) as strays,
        (select l.path || o.id || '/' from organization l where l.id = o.parent_id) = o.path as fits
       from organization o where o.slug = ?`,
    )
      .bind(tree.club)
      .first();
    expect(paths).toEqual({ strays: 0, fits: 1 });
  });

  it('is for an owner above it: a club’s own owner does not move it, a league’s does below their league', async () => {
    const club = await anOwner('club');
    expect((await move(club, club.tree.club, club.tree.association)).status).toBe(403);
    const league = await anOwner('league');
    expect(await why(await move(league, league.tree.club, league.tree.association))).toBe('not-there');
    expect((await move(league, league.tree.club, league.tree.league)).status).toBe(200);
    const registrar = await someoneWith('registrar');
    expect((await move(registrar, registrar.tree.club, registrar.tree.association)).status).toBe(403);
    expect((await move(registrar, league.tree.club, registrar.tree.association)).status).toBe(404);
  });
});
