// The calendar file of <coach-requirements>, read back by a calendar's own reader.
import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { writeCalendar } from '../../widget/coach-requirements/write-calendar.ts';

it('writes a calendar that calendars can read', async () => {
  const long = 'Sin él no puede estar en el campo; con jugadores, nunca.\nÑandú '.repeat(4);
  const text = writeCalendar(
    [{ id: 'safesport', on: '2026-12-31', title: 'Deadline: SafeSport, yearly', text: long }],
    '2026-11-22T09:00:00.000Z',
  );
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  expect(event.summary).to.equal('Deadline: SafeSport, yearly');
  expect(event.description).to.equal(long);
  expect([event.startDate.toString(), event.endDate.toString()]).to.deep.equal(['2026-12-31', '2027-01-01']);
});
