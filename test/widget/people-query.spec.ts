// Looking for people in pieces: the first hits at once, nothing blocked, and in the end what a plain look gives.
import { expect } from '@open-wc/testing';
import type { PeopleFilter } from '../../widget/status-dot-grid/people-filter.ts';
import { PeopleQuery, type Shown } from '../../widget/status-dot-grid/people-query.ts';
import { PeopleStore } from '../../widget/status-dot-grid/people-store.ts';
import type { Sort } from '../../widget/status-dot-grid/sort-of.ts';
import { buildPerson, buildStanding } from './support/build-people.ts';
import { waitUntil } from './support/wait-until.ts';

/** So many that no machine looks at all of them in a part of a frame. */
const MANY = 300_000;
const DAYS = [null, '2027-03-01', '2026-12-31', '2027-01-31', '2027-02-01'];
const STANDINGS = DAYS.map((validUntil) => ({ 'abuse-prevention': buildStanding({ validUntil }) }));
const pick = (index: number) => STANDINGS[index % STANDINGS.length]!;
const everyone: PeopleFilter = { search: '', group: 'coaches', show: null };

describe('looking for people', () => {
  let store: PeopleStore;
  let query: PeopleQuery;
  let told = 0;
  const ask = (filter: PeopleFilter): Shown => query.ask(store, filter, null);
  const allOf = async (filter: PeopleFilter): Promise<Uint32Array> => {
    await waitUntil(() => !ask(filter).finding);
    return ask(filter).rows;
  };

  beforeEach(async () => {
    store = new PeopleStore(['abuse-prevention']);
    const one = buildPerson({});
    store.put(
      Array.from({ length: MANY }, (_, index) => ({
        ...one,
        memberId: `${index}`,
        lastName: `Ortiz ${index}`,
        standings: pick(index),
      })),
    );
    query = new PeopleQuery(() => told++);
    await allOf(everyone);
    told = 0;
  });

  it('shows the first hits at once and all of them in the end, and says so once', async () => {
    const filter = { ...everyone, search: 'ort' };
    const first = ask(filter);
    expect(first.finding).to.equal(true);
    expect(first.rows.length).to.be.within(32, MANY - 1);
    expect([...first.rows]).to.deep.equal([...first.rows.keys()]);
    expect(ask(filter).rows, 'a drawing in between looks at nothing anew').to.equal(first.rows);
    expect(await allOf(filter)).to.deep.equal(store.filter(filter));
    expect(told).to.equal(1);
  });

  it('abandons what is no longer asked', async () => {
    const [older, newer] = ['99', '7'].map((search) => ({ ...everyone, search })) as [PeopleFilter, PeopleFilter];
    expect(ask(older).finding).to.equal(true);
    ask(newer);
    expect(await allOf(newer)).to.deep.equal(store.filter(newer));
    expect(told).to.be.at.most(1);
  });

  it('keeps what stood there until there is something to show', async () => {
    const last = { ...everyone, search: `ortiz ${MANY - 1}` };
    const { rows, finding } = ask(last);
    expect(finding).to.equal(true);
    expect(rows).to.have.length(MANY);
    expect([...(await allOf(last))]).to.deep.equal([MANY - 1]);
  });

  it('leaves the order one looks at alone while it looks for others, also when another order is asked meanwhile', async () => {
    const [upwards, downwards]: Sort[] = [false, true].map((down) => ({ column: 0, by: 'day', downwards: down }));
    const shown = query.ask(store, everyone, downwards!).rows.slice();
    const last = { ...everyone, search: `ortiz ${MANY - 1}` };
    for (const sort of [downwards!, upwards!]) {
      const { rows, finding } = query.ask(store, last, sort);
      expect(finding).to.equal(true);
      expect(rows.findIndex((row, place) => row !== shown[place])).to.equal(-1);
    }
  });

  it('ends although people come all the while, and looks at them afterwards', async () => {
    const filter = { ...everyone, search: 'newcomer' };
    let come = 0;
    await waitUntil(() => {
      if (come < 3) store.put([{ ...buildPerson({}), memberId: `new-${come}`, lastName: `Newcomer ${come++}` }]);
      return !ask(filter).finding;
    });
    expect([...(await allOf(filter))]).to.deep.equal([MANY, MANY + 1, MANY + 2].slice(0, come));
  });

  it('finds no less for a letter that is added before the shorter word was found everywhere', async () => {
    ask({ ...everyone, search: 'ortiz' });
    const filter = { ...everyone, search: 'ortiz 29999' };
    expect(await allOf(filter)).to.deep.equal(store.filter(filter));
    const narrower = { ...everyone, search: `ortiz ${MANY - 1}` };
    expect([...(await allOf(narrower))]).to.deep.equal([MANY - 1]);
  });

  it('finds and orders rightly whatever is asked before it is done', async () => {
    const [upwards, downwards]: Sort[] = [false, true].map((down) => ({ column: 0, by: 'day', downwards: down }));
    const searches = ['ort', 'orti', '9', '99', 'ortiz 1', 'nobody', '', 'ana'];
    let asked = 0;
    for (const sort of [upwards!, null, downwards!, upwards!, null, null, downwards!])
      for (const before of searches) {
        const search = searches[(asked * 5) % searches.length]!;
        const filter = { ...everyone, search };
        query.ask(store, { ...everyone, search: before }, asked % 2 ? sort : upwards!);
        query.ask(store, filter, asked % 3 ? downwards! : null);
        if (asked++ % 4 === 0) await waitUntil(() => !query.ask(store, filter, downwards!).finding);
        await waitUntil(() => !query.ask(store, filter, sort).finding);
        const right = sort ? store.sort(store.filter(filter), sort) : store.filter(filter);
        const { rows } = query.ask(store, filter, sort);
        expect(rows.length, search).to.equal(right.length);
        const wrong = rows.findIndex((row, place) => row !== right[place]);
        expect(wrong, `the first wrong place for "${search}", ${JSON.stringify(sort)}`).to.equal(-1);
      }
  });
});
