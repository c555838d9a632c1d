// <status-dot-grid>: counts for a visitor, named rows for an administrator, by keyboard, live, and in thousands.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sessionToken } from '../../widget/internal/held-token.ts';
import type { StatusDotGridElement } from '../../widget/status-dot-grid/status-dot-grid.ts';
import { buildOrganization, buildPerson, buildSession } from './support/build-people.ts';
import { cleanUp } from './support/clean-up.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { activeCell, ana, jose, open, openSignedIn, press } from './support/open-grid.ts';
import { ServerDouble } from './support/server-double.ts';
import { waitUntil } from './support/wait-until.ts';

let server: ServerDouble;

describe('status-dot-grid', () => {
  beforeEach(() => {
    server = new ServerDouble().on('getOrganization', buildOrganization()).on('getSummary', {
      people: 60,
      asked: { 'abuse-prevention': 60 },
      counts: { 'abuse-prevention': { draft: 18, approved: 38, submitted: 'fewer than 5' } },
    });
  });
  afterEach(() => cleanUp(server));

  it('is accessible as counts, as rows, with the legend and with a panel, in both languages', async () => {
    const counts = await open();
    await says(counts, 'About 38 of 60 approved');
    await appears(counts, 'touchline-sign-in');
    await expect(counts).to.be.accessible();
    for (const lang of ['en', 'es']) {
      const grid = await openSignedIn(server, undefined, lang);
      await expect(grid).to.be.accessible();
      button(grid, lang === 'en' ? 'Color Codes' : 'Códigos de color').click();
      await appears(grid, 'dialog[open]');
      await expect(grid).to.be.accessible();
      button(grid, lang === 'en' ? 'Close' : 'Cerrar').click();
      await press(grid, 'Enter');
      await appears(grid, 'dialog[open] .standing');
      await expect(grid).to.be.accessible();
    }
  });

  it('shows a visitor counts and never asks for names', async () => {
    const grid = await open();
    await says(grid, 'About 60 people');
    await says(grid, '18 Draft');
    await says(grid, 'Each other status: fewer than 5 people');
    server.on('getSummary', {
      people: 100,
      asked: { 'abuse-prevention': 100 },
      counts: { 'abuse-prevention': { draft: 20, submitted: 20, approved: 20, rejected: 20, 'requires-action': 20 } },
    });
    const full = await open('es');
    await says(full, 'Aprobados: unos 20 de 100');
    expect(textOf(full)).not.to.include('demás estados');
    expect(textOf(grid)).not.to.contain('Submitted');
    expect(server.calls('getPeople')).to.have.length(0);
    expect(part(grid, '[role=grid]')).to.equal(null);
  });

  it('shows the first organization of whoever is signed in where the page names none, and else the sign-in', async () => {
    const openAnywhere = () => fixture<StatusDotGridElement>(html`<status-dot-grid lang="en"></status-dot-grid>`);
    await appears(await openAnywhere(), 'touchline-sign-in');
    expect(server.asked).to.deep.equal([]);
    server.on('getPeople', { people: [ana], total: 1, cursor: null }).on('getSession', buildSession());
    sessionToken.hold('tls_one');
    await appears(await openAnywhere(), '[role=grid]');
    expect(server.calls('getPeople')[0]?.url.pathname).to.equal(
      `/v1/organizations/${buildSession().organizations[0]?.slug}/people`,
    );
  });

  it('shows coaches, and officials behind their own tab', async () => {
    const grid = await openSignedIn(server);
    expect(textOf(grid)).to.include('Ortiz, Ana');
    expect(textOf(grid)).not.to.include('Voss, Rita');
    button(grid, 'Officials').click();
    await says(grid, 'Voss, Rita');
    expect(textOf(grid)).not.to.include('Ortiz, Ana');
  });

  it('names every dot in words', async () => {
    const grid = await openSignedIn(server);
    const names = [...grid.shadowRoot!.querySelectorAll('status-dot')].map((dot) => dot.getAttribute('aria-label'));
    expect(names.slice(0, 2)).to.deep.equal(['Abuse Prevention (SafeSport): Approved', 'Background Check: Draft']);
  });

  it('moves by arrows, Home, End and Control with Home and End, and stays inside', async () => {
    const grid = await openSignedIn(server);
    expect(activeCell(grid)?.id).to.equal('cell-0-0');
    await press(grid, 'ArrowDown');
    await press(grid, 'ArrowDown');
    await press(grid, 'ArrowRight');
    expect(activeCell(grid)?.id).to.equal('cell-1-1');
    await press(grid, 'End');
    expect(activeCell(grid)?.id).to.equal('cell-1-2');
    await press(grid, 'Home', { ctrlKey: true });
    expect(activeCell(grid)?.id).to.equal('cell-0-0');
    await press(grid, 'End', { ctrlKey: true });
    expect(activeCell(grid)?.id).to.equal('cell-1-2');
    await press(grid, 'Home');
    await press(grid, 'ArrowUp');
    await press(grid, 'ArrowUp');
    await press(grid, 'ArrowUp');
    expect(activeCell(grid)?.getAttribute('role')).to.equal('columnheader');
  });

  it('brings the cell one moves to into view, beside the names, where the grid is narrow', async () => {
    const grid = await openSignedIn(server);
    grid.style.inlineSize = '270px';
    await press(grid, 'End');
    const view = part(grid, '.grid')!.getBoundingClientRect();
    await waitUntil(() => activeCell(grid)!.getBoundingClientRect().right <= view.right);
    await press(grid, 'ArrowLeft');
    const names = part(grid, '.name')!;
    await waitUntil(() => activeCell(grid)!.getBoundingClientRect().left >= names.getBoundingClientRect().right - 1);
  });

  it('opens the uploader for that person by Enter on a grey dot', async () => {
    const grid = await openSignedIn(server);
    await press(grid, 'ArrowDown');
    await press(grid, 'ArrowRight');
    await press(grid, 'Enter');
    const uploader = await appears(grid, 'dialog[open] certificate-uploader');
    expect(uploader.getAttribute('member')).to.equal('member-2');
    expect(uploader.getAttribute('requirement')).to.equal('abuse-prevention');
    await says(grid, 'Upload a certificate for José Núñez');
  });

  it('tells why and where from by Enter on a green dot', async () => {
    const grid = await openSignedIn(server);
    await press(grid, 'ArrowRight');
    await press(grid, 'Enter');
    await appears(grid, 'dialog[open]');
    for (const words of ['Approved.', 'Valid through', 'August 2, 2027', 'Source', 'SafeSport'])
      await says(grid, words);
    expect(part(grid, 'certificate-uploader')).to.equal(null);
  });

  it('goes to the cell that is pressed: a dot of a person, or the head of a column, which sorts', async () => {
    const grid = await openSignedIn(server);
    part(grid, '[aria-rowindex="3"] [aria-colindex="2"] status-dot')!.click();
    await says(grid, 'Upload a certificate for José Núñez');
    expect(activeCell(grid)?.id).to.equal('cell-1-1');
    button(grid, 'Close').click();
    const [, , backgroundCheck] = grid.shadowRoot!.querySelectorAll<HTMLElement>('[role=columnheader]');
    backgroundCheck!.click();
    await waitUntil(() => backgroundCheck!.ariaSort === 'ascending');
    expect(activeCell(grid)?.id).to.equal('cell-0-2');
  });

  it('gives the focus back to the grid when the panel closes', async () => {
    const grid = await openSignedIn(server);
    part(grid, '[role=grid]')!.focus();
    await press(grid, 'ArrowRight');
    await press(grid, 'Enter');
    await appears(grid, 'dialog[open]');
    button(grid, 'Close').click();
    await waitUntil(() => grid.shadowRoot?.activeElement?.getAttribute('role') === 'grid');
    expect(activeCell(grid)?.id).to.equal('cell-0-1');
  });

  it('finds a name without its accents, and says how many', async () => {
    const grid = await openSignedIn(server);
    const search = part<HTMLInputElement>(grid, 'input[type=search]')!;
    search.value = 'nunez jose';
    search.dispatchEvent(new Event('input'));
    await says(grid, '1 of 2 people');
    expect(textOf(grid)).not.to.include('Ortiz, Ana');
    search.value = 'nobody';
    search.dispatchEvent(new Event('input'));
    await says(grid, 'No one matches');
    button(grid, 'Show everyone').click();
    await says(grid, 'Ortiz, Ana');
  });

  it('filters by a state', async () => {
    const grid = await openSignedIn(server);
    const select = part<HTMLSelectElement>(grid, 'select')!;
    select.value = 'approved';
    select.dispatchEvent(new Event('change'));
    await says(grid, '1 of 2 people');
    expect(textOf(grid)).to.include('Ortiz, Ana');
  });

  it('reads page after page', async () => {
    server.by('getPeople', ({ url }) =>
      url.searchParams.get('cursor')
        ? { people: [jose], total: 2, cursor: null }
        : { people: [ana], total: 2, cursor: 'next' },
    );
    sessionToken.hold('tls_one');
    const grid = await open();
    await says(grid, 'Núñez, José');
    await says(grid, '2 people');
  });

  it('tells the history of a dot when asked', async () => {
    const entry = { id: 'e1', requirement: 'abuse-prevention', source: 'begin', actor: 'member' } as const;
    const times = { occurredAt: '2026-08-01T10:00:00Z', receivedAt: '2026-08-01T10:00:01Z' };
    server.on('getHistory', {
      entries: [
        { ...entry, ...times, what: 'training-begun', receipt: 'T-4711' },
        { ...entry, ...times, id: 'e2', what: 'certificate-decided', decision: 'approved', countsToday: true },
      ],
      reviewAt: null,
    });
    const grid = await openSignedIn(server);
    await press(grid, 'Enter');
    await appears(grid, 'dialog[open] .standing');
    button(grid, 'Show history').click();
    await says(grid, 'Started the training, receipt number T-4711');
    await says(grid, 'by the person');
    const [, approval] = [...grid.shadowRoot!.querySelectorAll('.history li')].map((each) => each.textContent);
    expect(approval).to.include('The approval rests on this.');
    expect(textOf(grid).split('The approval rests on this.')).to.have.length(2);
    await expect(grid).to.be.accessible();
  });

  it('confirms a registration from the panel', async () => {
    server.on('confirmRegistration', undefined);
    const grid = await openSignedIn(server, [buildPerson({ confirmed: false })]);
    await says(grid, 'registration not confirmed');
    await press(grid, 'Enter');
    await appears(grid, 'dialog[open]');
    button(grid, 'Confirm registration').click();
    await says(grid, 'Confirmed. We’re emailing their link.');
    expect(server.calls('confirmRegistration')[0]?.url.pathname).to.contain('/people/member-1/confirmation');
  });

  it('goes back to counts when the session has ended, and says so', async () => {
    server.refuse('getPeople', 401, 'not-signed-in');
    sessionToken.hold('tls_old');
    const grid = await open();
    await says(grid, 'You’ve been signed out');
    await says(grid, 'About 60 people');
  });

  it('says whose administrator one is, when it is not this organization’s', async () => {
    server.refuse('getPeople', 403, 'not-allowed').on('getSession', buildSession());
    sessionToken.hold('tls_one');
    const grid = await open();
    await says(grid, 'Your role doesn’t allow this');
    expect(button(grid, 'Cal South')).to.exist;
  });

  it('says that the server is away and recovers at a press', async () => {
    server.down('getOrganization');
    const grid = await open();
    await says(grid, 'We can’t connect right now');
    server.on('getOrganization', buildOrganization());
    button(grid, 'Try again').click();
    await says(grid, 'About 60 people');
  });

  it('says what to do first when nobody is registered', async () => {
    server.on('getPeople', { people: [], total: 0, cursor: null });
    sessionToken.hold('tls_one');
    const grid = await open();
    await says(grid, 'No one is registered yet');
  });

  it('stays small with thousands of people, wherever one scrolls', async () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      buildPerson({ memberId: `m-${index}`, lastName: `Person ${String(index).padStart(4, '0')}` }),
    );
    const grid = await openSignedIn(server, many);
    await waitUntil(() => part(grid, '[role=grid]')?.getAttribute('aria-rowcount') === '5001');
    const view = part(grid, '[role=grid]')!;
    view.scrollTop = view.scrollHeight;
    await says(grid, 'Person 4999');
    expect(grid.shadowRoot!.querySelectorAll('*').length).to.be.below(300);
    await press(grid, 'Home', { ctrlKey: true });
    await nextFrame();
    await says(grid, 'Person 0000');
  });
});
