// The grid's store: whatever is asked of its columns is what a slow, plain look at every person would give.
import { expect } from '@open-wc/testing';
import type { PersonRow } from '../../contract/people/member.ts';
import { NOTES, STATES } from '../../contract/standings/status.ts';
import type { PeopleFilter } from '../../widget/status-dot-grid/people-filter.ts';
import { PeopleQuery } from '../../widget/status-dot-grid/people-query.ts';
import { PeopleStore } from '../../widget/status-dot-grid/people-store.ts';
import { fold } from '../../widget/status-dot-grid/search-of.ts';
import { scrollToShow, windowAt } from '../../widget/status-dot-grid/virtual-window.ts';
import { buildPerson, buildStanding } from './support/build-people.ts';

const REQUIREMENTS = ['abuse-prevention', 'background-check'] as const;
const NAMES = ['Ana', 'José', 'Núñez', 'Thomas', 'Søren', 'O’Dwyer', 'Ortiz', 'Nunez'];
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

const people: PersonRow[] = Array.from({ length: 700 }, (_, index) =>
  buildPerson({
    memberId: `m-${index}`,
    firstName: pick(NAMES, index * 7),
    lastName: `${pick(NAMES, index * 3 + 1)} ${index}`,
    role: index % 9 === 0 ? 'official' : 'head-coach',
    standings: Object.fromEntries(
      REQUIREMENTS.map((requirement, column) => [
        requirement,
        buildStanding({
          requirement,
          state: pick(STATES, index * (column + 2) + (index >> 3)),
          notes: index % 5 ? [] : [pick(NOTES, index >> 2)],
          validUntil: index % 3 ? `2027-0${1 + (index % 9)}-1${index % 10}` : null,
        }),
      ]),
    ),
  }),
);

const filled = () => {
  const store = new PeopleStore(REQUIREMENTS);
  store.put(people.slice(0, 500));
  store.put(people.slice(500));
  return store;
};

describe('a last day', () => {
  it('is met by the association’s calendar, wherever the reader sits', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Etc/GMT+12']) {
      const dayThere = (days: number) =>
        new Intl.DateTimeFormat('en-CA', { timeZone }).format(Date.now() + days * 86_400_000);
      const store = new PeopleStore(REQUIREMENTS, timeZone);
      store.put(
        [-1, 0, 7, 8].map((days) =>
          buildPerson({
            memberId: `m${days}`,
            standings: { 'abuse-prevention': buildStanding({ state: 'approved', validUntil: dayThere(days) }) },
          }),
        ),
      );
      const rows = [...store.filter({ ...everyone, within: 7 })];
      expect(rows, timeZone).to.deep.equal([1, 2]);
    }
  });
});

/** What the filter means, said plainly. */
const plainly = ({ search, group, show }: PeopleFilter): number[] =>
  people.flatMap((person, row) => {
    const text = fold(`${person.firstName} ${person.lastName} ${person.organization.name} ${person.division}`);
    const standings = Object.values(person.standings);
    const passes =
      (person.role === 'official') === (group === 'officials') &&
      fold(search)
        .split(/\s+/)
        .every((word) => text.includes(word)) &&
      (!show || standings.some((standing) => standing.state === show || standing.notes.some((note) => note === show)));
    return passes ? [row] : [];
  });

const everyone: PeopleFilter = { search: '', group: 'coaches', show: null };

describe('the store of people', () => {
  it('lets through who has a last day from today to so many days on, also while a word is searched', () => {
    const on = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const ends = [-1, 0, 29, 30, 31, 90, 91, null];
    const store = new PeopleStore(REQUIREMENTS);
    store.put(
      ends.map((days, index) =>
        buildPerson({
          memberId: `m-${index}`,
          standings: { 'background-check': buildStanding({ validUntil: days === null ? null : on(days) }) },
        }),
      ),
    );
    const passing = (within: number | null) =>
      [...store.filter({ ...everyone, within })].map((row) => ends[row] ?? null);
    expect(passing(30)).to.deep.equal([0, 29, 30]);
    expect(passing(90)).to.deep.equal([0, 29, 30, 31, 90]);
    expect(passing(null)).to.deep.equal(ends);
    const query = new PeopleQuery(() => {});
    query.ask(store, { ...everyone, search: 'a', within: 30 }, null);
    expect(query.ask(store, { ...everyone, search: 'an', within: 90 }, null).rows).to.have.length(5);
  });

  for (const filter of [
    everyone,
    { ...everyone, group: 'officials' },
    { ...everyone, search: 'nunez' },
    { ...everyone, search: 'Jose  ortiz' },
    { ...everyone, search: 'nobody at all' },
    ...STATES.map((show) => ({ ...everyone, show })),
    ...NOTES.map((show) => ({ ...everyone, show, search: 'a' })),
  ] as PeopleFilter[])
    it(`filters ${JSON.stringify(filter)} as a plain look does`, () => {
      expect([...filled().filter(filter)]).to.deep.equal(plainly(filter));
    });

  it('finds the same by typing letter by letter, taking letters back, and at once', () => {
    const store = filled();
    const query = new PeopleQuery(() => {});
    for (const search of ['n', 'nu', 'nun', 'nunez', 'nunez ', 'nunez 1', 'nunez', 'nu', 'jo', '']) {
      const filter = { ...everyone, search };
      expect([...query.ask(store, filter, null).rows], search).to.deep.equal(plainly(filter));
    }
  });

  it('answers anew after a change, and from memory before', () => {
    const store = filled();
    const query = new PeopleQuery(() => {});
    const filter: PeopleFilter = { ...everyone, show: 'rejected' };
    const before = query.ask(store, filter, null).rows;
    expect(query.ask(store, filter, null).rows).to.equal(before);
    const [row] = before;
    for (const requirement of REQUIREMENTS)
      store.take(people[row!]!.memberId, buildStanding({ requirement, state: 'approved', version: 50 }));
    expect([...query.ask(store, filter, null).rows]).not.to.include(row);
  });

  it('counts every state and note of a group', () => {
    const counts = filled().count('coaches').counts;
    for (const show of [...STATES, ...NOTES])
      expect(counts.get(show) ?? 0, show).to.equal(plainly({ ...everyone, show }).length);
  });

  for (const downwards of [false, true])
    it(`sorts by last day ${downwards ? 'downwards' : 'upwards'}, people without one last, equal days by name`, () => {
      const store = filled();
      const sorted = [...store.sort(store.filter(everyone), { column: 1, by: 'day', downwards })];
      const day = (row: number) => people[row]!.standings['background-check']!.validUntil;
      const right = plainly(everyone).sort((a, b) => {
        const [one, other] = [day(a), day(b)];
        if (one === other) return a - b;
        if (one === null || other === null) return one === null ? 1 : -1;
        return one < other === downwards ? 1 : -1;
      });
      expect(sorted).to.deep.equal(right);
    });

  it('sorts a day further off than it can count behind all others, before people without one', () => {
    const days = [null, '9999-12-31', '2027-08-02', '1960-01-01'];
    const store = new PeopleStore(REQUIREMENTS);
    store.put(
      days.map((validUntil, index) =>
        buildPerson({ memberId: `m-${index}`, standings: { 'abuse-prevention': buildStanding({ validUntil }) } }),
      ),
    );
    expect([...store.sort(store.filter(everyone), { column: 0, by: 'day', downwards: false })]).to.deep.equal([
      3, 2, 1, 0,
    ]);
    expect([...store.sort(store.filter(everyone), { column: 0, by: 'day', downwards: true })]).to.deep.equal([
      1, 2, 3, 0,
    ]);
  });

  it('sorts by the days of now: after a change, a newcomer, and another column', () => {
    const store = new PeopleStore(REQUIREMENTS);
    const ending = (memberId: string, day: string): PersonRow =>
      buildPerson({ memberId, standings: { 'abuse-prevention': buildStanding({ validUntil: day }) } });
    const sorted = (column = 0) => [...store.sort(store.filter(everyone), { column, by: 'day', downwards: false })];
    store.put([ending('a', '2027-01-31'), ending('b', '2027-02-01'), ending('c', '2026-12-31')]);
    expect(sorted()).to.deep.equal([2, 0, 1]);
    store.take('c', buildStanding({ validUntil: '2028-01-01', version: 9 }));
    expect(sorted()).to.deep.equal([0, 1, 2]);
    store.take('b', buildStanding({ requirement: 'background-check', validUntil: '2026-12-01', version: 9 }));
    expect(sorted()).to.deep.equal([0, 1, 2]);
    expect(sorted(1)).to.deep.equal([1, 0, 2]);
    expect(sorted()).to.deep.equal([0, 1, 2]);
    store.put(Array.from({ length: 1_000 }, (_, index) => ending(`later-${index}`, '2026-11-30')));
    expect(sorted().slice(0, 2)).to.deep.equal([3, 4]);
    expect(sorted().slice(-3)).to.deep.equal([0, 1, 2]);
  });

  it('counts and filters dots that come before their names, officials apart', () => {
    const store = new PeopleStore(REQUIREMENTS);
    store.put(people.slice(0, 1));
    const [approved, rejected] = [STATES.indexOf('approved'), STATES.indexOf('rejected')];
    const first = Uint8Array.from({ length: 2_000 }, (_, row) => (row % 4 === 0 ? rejected : approved));
    const officials = Uint8Array.from(first, (_, row) => (row % 8 === 0 ? 1 : 0));
    store.putDots(officials, [first, new Uint8Array(2_000).fill(approved)]);
    expect(store.count('officials').everyone).to.equal(251);
    expect(store.count('coaches').everyone).to.equal(1_750);
    expect(store.count('coaches').counts.get('rejected')).to.equal(250);
    const shown = store.filter({ ...everyone, show: 'rejected' });
    expect(shown).to.have.length(250);
    expect([...shown].every((row) => (row - 1) % 8 === 4)).to.equal(true);
  });

  it('does not undo with an old page what the socket has told', () => {
    const store = filled();
    store.take('m-1', buildStanding({ state: 'approved', version: 50 }));
    store.put(people);
    expect(store.person(1)?.standings['abuse-prevention']?.state).to.equal('approved');
    expect(store.size).to.equal(people.length);
  });
});

describe('the rows in view', () => {
  for (const rows of [0, 1, 20, 100_000, 1_000_000, 20_000_000])
    it(`cover the view without a blank at every place of ${rows} rows`, () => {
      const viewPx = 560;
      const { contentPx } = windowAt(0, viewPx, rows);
      expect(contentPx).to.be.at.most(8_000_000);
      for (let step = 0; step <= 200; step++) {
        const scrollPx = ((contentPx - viewPx) * step) / 200;
        const { first, end, offsetPx } = windowAt(Math.max(0, scrollPx), viewPx, rows);
        expect(offsetPx, `${step}`).to.be.at.most(Math.max(0, scrollPx) + 0.01);
        const bottom = offsetPx + (end - first) * 52;
        if (end < rows) expect(bottom).to.be.at.least(scrollPx + viewPx);
        expect(end - first).to.be.at.most(20);
      }
    });

  it('reach the last row, and any row by keyboard', () => {
    const rows = 1_000_000;
    for (const row of [0, 1, 499_999, 999_998, 999_999]) {
      const scrollPx = scrollToShow(row, 4_000_000, 560, rows);
      const { first, end } = windowAt(scrollPx, 560, rows);
      expect(row).to.be.within(first, end - 1);
    }
  });
});
