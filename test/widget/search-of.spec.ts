// The search for people: what it finds is what one finds by reading the whole line of each person, folded.
import { expect } from '@open-wc/testing';
import { fold, searchOf } from '../../widget/status-dot-grid/search-of.ts';
import { buildPerson } from './support/build-people.ts';

const NAMES = [
  '',
  'Ana',
  'José',
  'Jose\u0301',
  'NÚÑEZ',
  'Søren',
  'O’Dwyer',
  'de la Cruz',
  'Γιώργος',
  'İpek',
  '李',
  'A.J. (Tony) 50%',
  '😀',
];
const CLUBS = ['Bobcats', 'Águilas de Oro', 'Sub-17 [B]', 'F.C. $tars'];
const people = NAMES.flatMap((firstName, one) =>
  NAMES.map((lastName, other) =>
    buildPerson({
      firstName,
      lastName,
      organization: { slug: 'club', name: CLUBS[(one + other) % CLUBS.length]! },
      division: other % 3 ? `U${8 + (one % 5)}` : null,
    }),
  ),
);
const lines = people.map(({ firstName, lastName, organization, division }) =>
  fold(`${firstName} ${lastName} ${organization.name} ${division ?? ''}`),
);

const shared = new Set(people.flatMap(({ organization, division }) => [organization.name, division ?? '']));

/** Every word anywhere in the line. */
const plainly = (query: string): number[] =>
  lines.flatMap((line, row) =>
    fold(query)
      .split(/\s+/)
      .every((word) => line.includes(word))
      ? [row]
      : [],
  );

const found = (query: string): number[] => {
  const passes = searchOf(query, shared)!;
  return people.flatMap((person, row) => (passes(person) ? [row] : []));
};

describe('the search for people', () => {
  it('asks nothing where no word is', () => {
    expect(searchOf('', shared)).to.equal(undefined);
    expect(searchOf(' \u00a0\t ', shared)).to.equal(undefined);
  });

  for (const query of [
    'jose',
    'JOSÉ',
    'nunez ana',
    'søren',
    'SØREN',
    'soren',
    'γιωργος',
    'ipek',
    '李',
    '😀',
    'u9 bob',
    'aguilas u1',
  ])
    it(`finds "${query}" as reading every line does, and somebody unless it is spelt otherwise`, () => {
      expect(found(query)).to.deep.equal(plainly(query));
      if (query !== 'soren') expect(found(query)).not.to.have.length(0);
    });

  it('takes signs as they are and never as a pattern', () => {
    for (const query of ['.', '(tony)', '50%', '[b]', '$', '\\', '^', 'a.j', '*', '|', 'x|ana', 'd+', '\\w', '-', '/'])
      expect(found(query), query).to.deep.equal(plainly(query));
  });

  it('finds the same as reading every line does for every piece of any two lines', () => {
    let queries = 0;
    for (let row = 0; row < lines.length; row += 5) {
      const [one, other] = [lines[row]!, lines[(row * 31) % lines.length]!];
      for (let from = 0; from < one.length; from += 2) {
        const query = `${one.slice(from, from + 1 + (row % 6))} ${other.slice(from, from + 1 + (from % 3))}`;
        if (!query.trim()) continue;
        expect(found(query), query).to.deep.equal(plainly(query.trim()));
        queries++;
      }
    }
    expect(queries).to.be.greaterThan(300);
  });

  it('sees no word across the border of two fields', () => {
    const person = buildPerson({ firstName: 'Ana', lastName: 'Ortiz', organization: { slug: 'b', name: 'Bobcats' } });
    for (const query of ['anaortiz', 'ortizana', 'ortizbob', 'catsu10'])
      expect(searchOf(query, new Set(['Bobcats', 'U10']))!(person)).to.equal(false);
    expect(searchOf('ana ort bob u1', new Set(['Bobcats', 'U10']))!(person)).to.equal(true);
  });
});
