// <games-desk>: a file says what came of each line, an unknown official gets a name, calendars come and go, and mails come as wished.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { Assignment, AssignmentFeed } from '../../contract/games/assignment.ts';
import type { GamesDeskElement } from '../../widget/games-desk/games-desk.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import '../../widget/games-desk/games-desk-define.ts';
import { buildSession } from './support/build-people.ts';
import { cleanUp } from './support/clean-up.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;

const build = (change: Partial<Assignment> = {}): Assignment => ({
  id: 'game-1',
  title: 'U14 Bobcats v. Moonridge',
  home: null,
  away: null,
  timeOpen: false,
  startsAt: '2026-12-05T18:00:00.000Z',
  timeZone: 'America/Los_Angeles',
  location: 'Field 3',
  level: null,
  doubts: [],
  official: { name: 'A. Ortiz', email: '' },
  memberId: null,
  memberName: null,
  ...change,
});
const feed = (change: Partial<AssignmentFeed> = {}): AssignmentFeed => ({
  id: 'feed-1',
  name: 'Spring games',
  host: 'games.example',
  memberId: null,
  readAt: '2026-12-01T10:00:00.000Z',
  problem: null,
  ...change,
});
const RITA = { official: { name: 'Rita Voss', email: '' }, memberId: 'o-2', memberName: 'Rita Voss' };
const KNOWN = build({ id: 'game-2', title: 'U12 Pines', ...RITA });
const ANA = { memberId: 'o-1', firstName: 'Ána', lastName: 'Ortiz', organizations: ['Tide FC'] };

const games = (items: Assignment[]): void => {
  server.by('getAssignments', ({ url }) => ({
    items: url.searchParams.has('unmatched') ? items.filter(({ memberId }) => memberId === null) : items,
    atRisk: items.filter(({ doubts }) => doubts.length > 0).length,
  }));
};

const inside = async (desk: Element, tag: string, selector: string): Promise<HTMLElement> => {
  const element = await appears(desk, tag);
  await appears(element, selector);
  return element;
};

const open = async (lang = 'en') => {
  sessionToken.hold('tls_one');
  const desk = await fixture<GamesDeskElement>(html`<games-desk organization="big-bear" lang=${lang}></games-desk>`);
  const list = await inside(desk, 'games-list', '.panel, #list');
  const file = await inside(desk, 'games-import', 'form');
  const feeds = await inside(desk, 'games-feeds', 'form');
  const notices = await inside(desk, 'notice-preference', 'input');
  return { desk, list, file, feeds, notices };
};

const submit = (host: Element): void => {
  part(host, 'form')!.dispatchEvent(new Event('submit', { cancelable: true }));
};

const choose = (host: Element, name: string): void => {
  const files = new DataTransfer();
  files.items.add(new File(['Date,Time,Official'], name));
  part<HTMLInputElement>(host, '[name=file]')!.files = files.files;
};

describe('games-desk', () => {
  beforeEach(() => {
    server = new ServerDouble()
      .on('getSession', buildSession({ roles: ['assignor'] }))
      .on('getAssignmentFeeds', { items: [feed()] })
      .on('findOfficials', { members: [ANA], more: false })
      .on('getNoticePreference', { how: 'at-once' });
    games([KNOWN, build()]);
  });
  afterEach(() => cleanUp(server));

  it('is accessible signed out, open, picking, with a line in error, asking, and empty, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      sessionToken.forget();
      const signedOut = await fixture<GamesDeskElement>(html`<games-desk lang=${lang}></games-desk>`);
      await appears(signedOut, 'touchline-sign-in');
      await expect(signedOut).to.be.accessible();
      const { desk, list, file, feeds } = await open(lang);
      part<HTMLButtonElement>(list, '[data-game=game-1]')!.click();
      await inside(list, 'touchline-member-picker', 'li button');
      part<HTMLButtonElement>(feeds, '.list button')!.click();
      await appears(feeds, '#sure');
      server.on('importAssignments', {
        kept: 1,
        matched: 0,
        unnamed: 0,
        takenOff: 0,
        cancelled: 0,
        leaving: [],
        sample: [],
        undecided: null,
        errors: [{ line: 3, message: '"soon" is not a date.' }],
      });
      choose(file, 'games.csv');
      submit(file);
      await appears(file, '#errors');
      await appears(file, '#preview');
      await expect(desk).to.be.accessible();
      fixtureCleanup();
      games([]);
      await expect((await open(lang)).desk).to.be.accessible();
      fixtureCleanup();
      games([KNOWN, build()]);
    }
  });

  it('says so to whoever assigns nothing', async () => {
    server.on('getSession', buildSession({ roles: ['reviewer'] }));
    sessionToken.hold('tls_one');
    const desk = await fixture<GamesDeskElement>(html`<games-desk organization="big-bear" lang="en"></games-desk>`);
    await says(desk, 'Your role doesn’t allow this');
    expect(server.calls('getAssignments')).to.have.length(0);
  });

  it('shows games with an unknown official before those that are well, at the field’s own time', async () => {
    const { list } = await open();
    const items = [...list.shadowRoot!.querySelectorAll('#list > li')].map((li) => li.textContent);
    expect(items[0]).to.contain('U14 Bobcats').and.to.contain('10:00').and.to.contain('Field 3');
    expect(items[1]).to.contain('U12 Pines');
    expect(textOf(list)).to.contain('1 game isn’t matched to an official.');
  });

  it('says why an official may not be the right one for a game, in both languages', async () => {
    const below = { what: 'below-level', level: 'U19', needed: 'Regional Referee', held: 'Referee' } as const;
    const over = { what: 'runs-out', title: 'SafeSport Trained', lastDay: '2026-11-30' } as const;
    games([{ ...KNOWN, doubts: [over, below] }]);
    const { list } = await open();
    expect(textOf(list)).to.contain('SafeSport Trained: expiration date November 30, 2026, before this game.');
    expect(textOf(list)).to.contain('U19 requires at least “Regional Referee”. U.S. Soccer lists “Referee”.');
    expect(textOf(list)).to.contain('1 game needs a look. It’s marked ⚠.');
    await expect(list).to.be.accessible();
    fixtureCleanup();
    expect(textOf((await open('es')).list)).to.contain('U19 exige al menos “Regional Referee”.');
  });

  it('puts games at risk first, and shows them alone when asked', async () => {
    const missing = { what: 'not-approved', requirement: 'abuse-prevention', state: 'rejected' } as const;
    games([build(), KNOWN, build({ id: 'game-3', title: 'U19 Final', ...RITA, doubts: [missing] })]);
    const { list } = await open();
    const titles = () =>
      [...list.shadowRoot!.querySelectorAll('#list > li strong:first-child')].map((each) => each.textContent);
    expect(titles()).to.deep.equal(['U19 Final', 'U14 Bobcats v. Moonridge', 'U12 Pines']);
    expect(textOf(list)).to.contain('Abuse Prevention (SafeSport) is not approved (Rejected).');
    const select = part<HTMLSelectElement>(list, '[name=shown]')!;
    select.value = 'at-risk';
    select.dispatchEvent(new Event('change'));
    await says(list, 'U19 Final');
    expect(titles()).to.deep.equal(['U19 Final']);
    await expect(list).to.be.accessible();
  });

  it('matches an official by hand, looked for by the last name on the game, and never reads everybody', async () => {
    const { list } = await open();
    part<HTMLButtonElement>(list, '[data-game=game-1]')!.click();
    const picker = await inside(list, 'touchline-member-picker', 'li button');
    const field = part<HTMLInputElement>(picker, 'input')!;
    expect(field.value).to.equal('Ortiz');
    expect(picker.shadowRoot!.activeElement).to.equal(field);
    expect(field.selectionEnd! - field.selectionStart!, 'typing replaces it').to.equal('Ortiz'.length);
    server.on('findOfficials', { members: [], more: false });
    field.value = 'nobody';
    button(picker, 'Search').click();
    await says(picker, 'No official in your records has a last name that starts that way.');
    server.on('findOfficials', { members: [], more: true });
    button(picker, 'Search').click();
    await says(picker, 'Enter more letters.');
    server.on('findOfficials', { members: [ANA], more: false });
    field.value = 'ana ortiz';
    button(picker, 'Search').click();
    await says(picker, '1 person found.');
    const asked = server.calls('findOfficials').map(({ body }) => (body as { name: string }).name);
    expect(asked.join()).to.equal('Ortiz,nobody,nobody,ana ortiz');
    expect(server.calls('getPeople')).to.have.length(0);
    server.on('matchAssignment', undefined);
    games([KNOWN, build({ memberId: 'o-1', memberName: 'Ána Ortiz' })]);
    button(picker, 'Choose Ána Ortiz').click();
    await says(list, '“A. Ortiz” is now matched to Ána Ortiz in every game.');
    expect(server.calls('matchAssignment')[0]?.body).to.deep.equal({ memberId: 'o-1' });
    await says(list, 'Every game is matched to an official.');
    expect(textOf(list)).to.contain('matched to Ána Ortiz');
  });

  it('shows a file before anything counts, with a switch for its days, then brings it in and reads the games again', async () => {
    const { list, file } = await open();
    const at = { title: 'U14 Bobcats v. Moonridge', timeZone: 'America/Los_Angeles' };
    const answer = {
      kept: 4,
      matched: 3,
      cancelled: 1,
      takenOff: 2,
      leaving: [{ ...at, official: 'Cy Cole', startsAt: '2028-07-04T18:00:00.000Z', timeOpen: false }],
      sample: [{ ...at, official: 'Bo Berg', startsAt: '2028-07-05T06:59:00.000Z', timeOpen: true }],
      unnamed: 0,
      undecided: { written: '7/4/2028', day: '2028-07-04', order: 'month' as const },
      errors: [{ line: 6, message: '"soon" is not a date.' }],
    };
    server.on('importAssignments', answer);
    choose(file, 'games.csv');
    submit(file);
    await appears(file, '#preview');
    expect(textOf(file))
      .to.contain('Nothing is imported yet.')
      .and.to.contain('We read 7/4/2028 as July 4, 2028.')
      .and.to.contain('2 officials will be taken off their games:')
      .and.to.contain('Cy Cole')
      .and.to.contain('Tuesday, July 4, 2028, time not set')
      .and.to.contain('1 row can’t be read. You can import all others.')
      .and.to.contain('Row 6: "soon" is not a date.');
    await expect(file).to.be.accessible();
    const asked = () => server.calls('importAssignments').map(({ url }) => url.search);
    expect(asked()).to.deep.equal(['?preview=yes']);
    server.on('importAssignments', { ...answer, undecided: { ...answer.undecided, day: '2028-04-07', order: 'day' } });
    const select = part<HTMLSelectElement>(file, '[name=order]')!;
    select.value = 'day';
    select.dispatchEvent(new Event('change'));
    await says(file, 'We read 7/4/2028 as April 7, 2028.');
    games([KNOWN]);
    part<HTMLButtonElement>(file, '#import')!.click();
    await says(file, '4 games imported, 3 matched to an official.');
    expect(asked().at(-1)).to.equal('?order=day');
    expect(textOf(file)).to.contain('2 officials are no longer on their games and were taken off.');
    expect(part(file, '#preview')).to.equal(null);
    await says(list, 'Every game is matched to an official.');
  });

  it('says which columns a file needs that is none, and that one has to be chosen', async () => {
    const { file } = await open();
    submit(file);
    await says(file, 'Choose a file first.');
    server.refuse('importAssignments', 422, 'not-the-schema');
    choose(file, 'letter.csv');
    submit(file);
    await says(file, 'We found no dates, times, and officials in this file.');
    expect(part<HTMLInputElement>(file, '[name=file]')?.files).to.have.length(1);
  });

  it('adds a calendar, shows what is wrong with one, and removes one only after a question', async () => {
    server.on('getAssignmentFeeds', { items: [feed({ problem: 'answered 404' })] });
    const { feeds } = await open();
    expect(textOf(feeds)).to.contain('games.example').and.to.contain('Couldn’t read: answered 404');
    submit(feeds);
    await says(feeds, 'Enter a name and an address');
    part<HTMLInputElement>(feeds, '[name=name]')!.value = 'Autumn';
    part<HTMLInputElement>(feeds, '[name=url]')!.value = 'webcal://autumn.example/games.ics';
    server.on('createAssignmentFeed', feed({ id: 'feed-2', name: 'Autumn', host: 'autumn.example', readAt: null }));
    submit(feeds);
    await says(feeds, 'Calendar added.');
    const body = { name: 'Autumn', url: 'webcal://autumn.example/games.ics', memberId: null };
    expect(server.calls('createAssignmentFeed')[0]?.body).to.deep.equal(body);
    expect(textOf(feeds)).to.contain('Not checked yet');
    part<HTMLButtonElement>(feeds, '.list button')!.click();
    await says(feeds, 'Remove “Spring games” and its games?');
    expect(server.calls('removeAssignmentFeed')).to.have.length(0);
    server.on('removeAssignmentFeed', undefined);
    button(feeds, 'Remove calendar').click();
    await says(feeds, 'Calendar removed, with its games.');
    expect(textOf(feeds)).not.to.contain('games.example');
  });

  it('keeps how mails come, and shows the old way where that fails', async () => {
    const { notices } = await open();
    const tick = part<HTMLInputElement>(notices, 'input')!;
    server.on('setNoticePreference', { how: 'daily' });
    tick.click();
    await says(notices, 'You get one email a day.');
    expect(server.calls('setNoticePreference')[0]?.body).to.deep.equal({ how: 'daily' });
    server.down('setNoticePreference');
    tick.click();
    await says(notices, 'We can’t connect right now.');
    expect(tick.checked).to.equal(true);
  });

  it('offers another try where the games cannot be read', async () => {
    server.down('getAssignments');
    sessionToken.hold('tls_one');
    const desk = await fixture<GamesDeskElement>(html`<games-desk organization="big-bear" lang="en"></games-desk>`);
    const list = await inside(desk, 'games-list', '[role=alert]');
    games([KNOWN]);
    button(list, 'Try again').click();
    await says(list, 'U12 Pines');
  });

  it('fits 320 pixels', async () => {
    const { desk, list, feeds } = await open();
    desk.style.inlineSize = '320px';
    part<HTMLButtonElement>(list, '[data-game=game-1]')!.click();
    const picker = await inside(list, 'touchline-member-picker', 'li button');
    for (const host of [desk, list, feeds, picker]) expect(host.scrollWidth).to.be.at.most(320);
  });
});
