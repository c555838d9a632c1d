// The exported CSV: what a spreadsheet reads is what the grid shows, and no name becomes a formula.
import { expect } from '@open-wc/testing';
import { rowsAsCsv } from '../../widget/status-dot-grid/export-rows.ts';
import { loadGridBook } from '../../widget/status-dot-grid/grid-book.ts';
import { PeopleStore } from '../../widget/status-dot-grid/people-store.ts';
import { approved, buildPerson } from './support/build-people.ts';

const csvOf = async (change: Parameters<typeof buildPerson>[0]) => {
  const store = new PeopleStore(['abuse-prevention']);
  store.put([buildPerson(change)]);
  return rowsAsCsv(new Uint32Array([0]), store, await loadGridBook('en'));
};

describe('the export', () => {
  it('has a line of names and a line a person, with states in words and the last day', async () => {
    const csv = await csvOf({ standings: { 'abuse-prevention': approved({ notes: ['expiring'] }) } });
    expect(csv).to.equal(
      '\ufeff"Last name","First name","Organization","Role","Division","Abuse Prevention (SafeSport)","Abuse Prevention (SafeSport): Valid through"\r\n' +
        '"Ortiz","Ana","Big Bear Bobcats","Head coach","U10","Approved, expiring soon","2027-08-02"\r\n',
    );
  });

  it('quotes what needs quoting and disarms what a spreadsheet would run', async () => {
    const csv = await csvOf({ firstName: '=HYPERLINK("x")', lastName: 'Smith, "Bo"' });
    expect(csv).to.include('"Smith, ""Bo""","\'=HYPERLINK(""x"")"');
  });
});
