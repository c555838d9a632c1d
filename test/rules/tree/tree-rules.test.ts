// What becomes of each line of a list of organizations.
import { describe, expect, it } from 'vitest';
import type { OrganizationRow } from '../../../contract/tree/tree.ts';
import { slugFrom } from '../../../worker/organizations/rules/organization-slug.ts';
import { type KnownOrganization, mayStandBelow, planOrganizations } from '../../../worker/tree/rules/tree-rules.ts';

const ROOT: KnownOrganization = {
  ...{ id: 'root', slug: 'cal-south', name: 'Cal South', kind: 'association', parentId: null, archived: false },
};
const BIG_BEAR: KnownOrganization = {
  ...{ id: 'bb', slug: 'big-bear', name: 'Big Bear', kind: 'league', parentId: 'root', archived: false },
};
const BOBCATS: KnownOrganization = {
  ...{ id: 'bc', slug: 'bobcats', name: 'Bobcats', kind: 'club', parentId: 'bb', archived: false },
};

const row = (line: number, name: string, rest: Partial<OrganizationRow> = {}): OrganizationRow => ({
  ...{ line, name, kind: 'club', under: null, slug: null },
  ...rest,
});

function plan(rows: OrganizationRow[], known = [ROOT, BIG_BEAR, BOBCATS], taken: string[] = [], room = 1000) {
  const { rows: outcomes, add } = planOrganizations(rows, known, { taken: new Set(taken), room });
  const said = outcomes.map((each) =>
    each.outcome === 'problem'
      ? `${each.problem}${each.firstLine ? ` ${each.firstLine}` : ''}`
      : `${each.outcome} ${each.slug}`,
  );
  return { said, add, outcomes };
}

describe('a list of organizations', () => {
  it('puts clubs below the leagues of the same list, and of before, by name or by address', () => {
    const { said, add } = plan([
      row(1, 'Coast League', { kind: 'league' }),
      row(2, 'Coast United', { under: 'coast  LEAGUE' }),
      row(3, 'Moonridge', { under: 'big-bear' }),
      row(4, 'Pines', { under: 'Big Bear' }),
      row(5, 'Of No League'),
    ]);
    expect(said).toEqual(['add coast-league', 'add coast-united', 'add moonridge', 'add pines', 'add of-no-league']);
    expect(add.map(({ parent }) => parent)).toEqual([
      { id: 'root' },
      { planned: 0 },
      { id: 'bb' },
      { id: 'bb' },
      { id: 'root' },
    ]);
  });

  it('says of the same club twice in which line it stood first, however it is spelled', () => {
    expect(plan([row(3, 'Águilas F.C.'), row(7, 'AGUILAS FC'), row(9, 'Águilas FC II')]).said).toEqual([
      'add aguilas-f-c',
      'twice 3',
      'add aguilas-fc-ii',
    ]);
  });

  it('does nothing about one that is there, and hints at the same club in another league', () => {
    const { outcomes } = plan([row(1, 'BOBCATS', { under: 'Big Bear' }), row(2, 'Bobcats')]);
    expect(outcomes).toMatchObject([
      { outcome: 'there', slug: 'bobcats' },
      { outcome: 'add', alsoIn: 'Big Bear' },
    ]);
  });

  it('gives every line that is wrong its own reason, and holds none of the others up', () => {
    const archived = { ...BIG_BEAR, id: 'old', slug: 'old', name: 'Old League', archived: true };
    const { said } = plan(
      [
        row(1, '  '),
        row(2, 'x'.repeat(101)),
        row(3, 'Lost', { under: 'Nowhere' }),
        row(4, 'Late', { under: 'Old League' }),
        row(5, 'League in a league', { kind: 'league', under: 'Big Bear' }),
        row(6, 'Club in a club', { under: 'bobcats' }),
        row(7, 'Wrong', { slug: 'Not an address!' }),
        row(8, 'Reserved', { slug: 'admin' }),
        row(9, 'Taken', { slug: 'elsewhere' }),
        row(10, 'Good', { slug: 'Good-One' }),
        row(11, 'One too many'),
      ],
      [ROOT, BIG_BEAR, BOBCATS, archived],
      ['elsewhere'],
      1,
    );
    expect(said).toEqual([
      ...['no-name', 'name-too-long', 'league-unknown', 'league-archived', 'no-league-here', 'no-league-here'],
      ...['slug-wrong', 'slug-reserved', 'slug-taken', 'add good-one', 'too-many'],
    ]);
  });

  it('numbers an address that is taken, in the database or in the list itself', () => {
    expect(plan([row(1, 'Rovers'), row(2, 'Rovers', { under: 'Big Bear' })], undefined, ['rovers']).said).toEqual([
      'add rovers-2',
      'add rovers-3',
    ]);
  });

  it('is the same list again: nothing is added twice', () => {
    const known = [ROOT, BIG_BEAR, BOBCATS, { ...BOBCATS, id: 'p', slug: 'pines', name: 'Pines' }];
    expect(plan([row(1, 'Big Bear', { kind: 'league' }), row(2, 'Pines', { under: 'Big Bear' })], known).add).toEqual(
      [],
    );
  });
});

describe('the tree', () => {
  it('has leagues below associations, clubs below both, and nothing below a club', () => {
    expect(mayStandBelow('league', 'association')).toBe(true);
    expect(mayStandBelow('club', 'association')).toBe(true);
    expect(mayStandBelow('club', 'league')).toBe(true);
    for (const above of ['league', 'club', 'federation'] as const) expect(mayStandBelow('league', above)).toBe(false);
    expect(mayStandBelow('club', 'club')).toBe(false);
    expect(mayStandBelow('association', 'association')).toBe(false);
  });
});

describe('an address made of a name', () => {
  it.each([
    ['Cal South & Friends', 'cal-south-friends'],
    ['Niños de l’Été', 'ninos-de-lete'],
    ['足球', 'club'],
    ['  --  ', 'club'],
    ['x'.repeat(200), 'x'.repeat(50)],
  ])('%s is %s', (name, slug) => expect(slugFrom(name)).toBe(slug));
});
