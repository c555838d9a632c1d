// A date as a number: in the order of dates, over every border of a month and a year.
import { expect } from '@open-wc/testing';
import { dayOf } from '../../widget/status-dot-grid/day-of.ts';

describe('a date as a number', () => {
  it('grows with each day from 1970 on for 175 years', () => {
    let before = 0;
    for (
      let day = new Date('1970-01-01T00:00:00Z');
      day.getUTCFullYear() < 2145;
      day.setUTCDate(day.getUTCDate() + 1)
    ) {
      const number = dayOf(day.toISOString().slice(0, 10));
      if (number <= before) expect.fail(`${day.toISOString()}: ${number} after ${before}`);
      before = number;
    }
    expect(before).to.be.lessThan(65_535);
  });

  it('is 0 for no date and only for none, and never more than can be counted', () => {
    expect([dayOf(null), dayOf(undefined), dayOf('')]).to.deep.equal([0, 0, 0]);
    expect([dayOf('1960-05-05'), dayOf('9999-12-31')]).to.deep.equal([1, 65_535]);
  });
});
