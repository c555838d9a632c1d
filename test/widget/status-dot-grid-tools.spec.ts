// <status-dot-grid> for many people: dots before names, filters, order, choosing, reminding, a view as a link, the season.
import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import type { PersonRow } from '../../contract/people/member.ts';
import { packDot } from '../../contract/standings/packed-dot.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import { PeopleStore } from '../../widget/status-dot-grid/people-store.ts';
import { readView, writeView } from '../../widget/status-dot-grid/saved-view.ts';
import { seasonOf } from '../../widget/status-dot-grid/season-of.ts';
import { approved, buildOrganization, buildPerson, buildStanding } from './support/build-people.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ana, jose, open, openSignedIn, press } from './support/open-grid.ts';
import { ServerDouble } from './support/server-double.ts';
import { waitUntil } from './support/wait-until.ts';

let server: ServerDouble;

const bobcats = { slug: 'big-bear-bobcats', name: 'Big Bear Bobcats' };
const moon = buildPerson({
  memberId: 'member-9',
  lastName: 'Moon',
  firstName: 'Mia',
  role: 'team-manager',
  division: 'U12',
  organization: { slug: 'moonridge', name: 'Moonridge' },
});
const rows = (grid: Element) =>
  [...grid.shadowRoot!.querySelectorAll('.rows .name > span:first-child')].map((each) => each.textContent);
const pick = (grid: Element, label: string, value: string): void => {
  const found = [...grid.shadowRoot!.querySelectorAll('label')].find((each) =>
    each.textContent?.trim().startsWith(label),
  );
  const select = found!.querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
};
const openTools = async (people: PersonRow[] = [ana, jose, moon], lang = 'en') => {
  const grid = await openSignedIn(server, people, lang);
  const details = await appears<HTMLDetailsElement>(grid, '.more');
  details.open = true;
  return grid;
};

describe('status-dot-grid for many people', () => {
  beforeEach(() => {
    server = new ServerDouble().on('getOrganization', buildOrganization());
  });
  afterEach(async () => {
    fixtureCleanup();
    await aTimeout(0);
    server.stop();
    sessionToken.forget();
    history.replaceState(null, '', location.pathname + location.search.replace(/[?&]touchline-view=[^&]*/, ''));
  });

  it('shows everybody’s dots before their names, and then the names', async () => {
    const head = { rows: 2, requirements: ['abuse-prevention', 'background-check'], cursor: null };
    const dots = [0, 0, packDot('approved', []), packDot('rejected', []), packDot('draft', []), packDot('draft', [])];
    server.file('getDots', new Blob([JSON.stringify(head), '\n', new Uint8Array(dots)]));
    let later: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      later = resolve;
    });
    server.byLater('getPeople', async ({ url }) => {
      if (!url.searchParams.get('cursor')) return { people: [ana], total: 700, cursor: 'next' };
      await held;
      return { people: [jose, moon], total: 700, cursor: null };
    });
    sessionToken.hold('tls_one');
    const grid = await open();
    await waitUntil(() => rows(grid).length === 3, 'the dots never came');
    expect(rows(grid).slice(1)).to.deep.equal(['Loading people…', 'Loading people…']);
    const label = () => [...grid.shadowRoot!.querySelectorAll('status-dot')].map((dot) => dot.getAttribute('label'));
    expect(label()[2]).to.contain('Approved');
    await expect(grid).to.be.accessible();
    later?.();
    await says(grid, 'Moon, Mia');
    // The truth of the names' own moment replaces the dots that came first.
    expect(label()[2]).to.contain('Draft');
    expect(server.calls('getDots')).to.have.length(1);
  });

  it('asks for few people first, and for no dots ahead where one more page has all names', async () => {
    server.by('getPeople', ({ url }) =>
      url.searchParams.get('cursor')
        ? { people: [jose, moon], total: 3, cursor: null }
        : { people: [ana], total: 3, cursor: 'next' },
    );
    sessionToken.hold('tls_one');
    const grid = await open();
    await says(grid, 'Moon, Mia');
    expect(server.calls('getPeople').map(({ url }) => url.searchParams.get('limit'))).to.deep.equal(['100', '500']);
    expect(server.calls('getDots')).to.have.length(0);
  });

  it('filters by organization, role and division, and orders by last day', async () => {
    const soon = buildPerson({
      memberId: 'm-4',
      lastName: 'Soon',
      standings: { 'abuse-prevention': approved({ validUntil: '2026-12-01' }) },
    });
    const grid = await openTools([ana, jose, moon, soon]);
    pick(grid, 'Organization', 'moonridge');
    await waitUntil(() => rows(grid).join() === 'Moon, Mia');
    pick(grid, 'Organization', '');
    pick(grid, 'Division', 'U8');
    await waitUntil(() => rows(grid).join() === 'Núñez, José');
    pick(grid, 'Division', '');
    pick(grid, 'Role', 'team-manager');
    await waitUntil(() => rows(grid).join() === 'Moon, Mia');
    pick(grid, 'Role', '');
    pick(grid, 'Order', '0.day');
    await waitUntil(() => rows(grid)[0]?.startsWith('Soon') && rows(grid)[1]?.startsWith('Ortiz'));
  });

  it('lets people be chosen by mouse and keyboard, looks first, and reminds only when told to', async () => {
    const looked = { people: [], mails: 1, skipped: { recently: 1 } };
    server.on('previewReminders', looked).on('sendReminders', looked);
    const grid = await openTools();
    button(grid, 'Select people').click();
    await grid.updateComplete;
    part(grid, '[aria-rowindex="2"] [role=rowheader]')!.click();
    await press(grid, 'ArrowDown');
    await press(grid, ' ');
    await says(grid, '2 people selected.');
    expect(part(grid, '[role=grid]')!.getAttribute('aria-multiselectable')).to.equal('true');
    expect(part(grid, '[role=row][aria-rowindex="2"]')!.getAttribute('aria-selected')).to.equal('true');
    await expect(grid).to.be.accessible();
    button(grid, 'Send reminder…').click();
    await says(grid, '1 person gets an email.');
    expect(textOf(grid)).to.contain('reminded in the last 7 days');
    expect(server.calls('previewReminders')[0]!.body).to.deep.equal({ members: ['member-1', 'member-2'] });
    expect(server.calls('sendReminders')).to.have.length(0);
    await expect(grid).to.be.accessible();
    button(grid, 'Send 1 email').click();
    await says(grid, 'Sending 1 email.');
    await press(grid, ' ');
    await says(grid, '1 person selected.');
    button(grid, 'Select all 3 people').click();
    await says(grid, '3 people selected.');
  });

  it('says who may not remind, and keeps who was chosen', async () => {
    server.refuse('previewReminders', 403, 'not-allowed');
    const grid = await openTools();
    button(grid, 'Select people').click();
    await grid.updateComplete;
    button(grid, 'Select all').click();
    await grid.updateComplete;
    button(grid, 'Send reminder…').click();
    await says(grid, 'Only owners, registrars, and coordinators');
    expect(textOf(grid)).to.contain('3 people selected.');
  });

  it('keeps a view in the address, without words that were searched, and opens with it', async () => {
    const grid = await openTools();
    pick(grid, 'Organization', 'moonridge');
    pick(grid, 'Order', '1.day');
    await grid.updateComplete;
    button(grid, 'Copy a link to this view').click();
    await says(grid, 'Link copied.');
    expect(location.search).to.contain('touchline-view=').and.to.contain('moonridge');
    fixtureCleanup();
    const again = await openSignedIn(server, [ana, jose, moon]);
    await waitUntil(() => rows(again).join() === 'Moon, Mia', 'the view was not restored');
    const filter = {
      search: 'Ana',
      group: 'officials',
      show: 'expired',
      within: 30,
      organization: 'a',
      role: 'official',
      division: 'U8',
    } as const;
    const sort = { column: 1, by: 'day', downwards: true } as const;
    const address = writeView('https://league.example/people?x=1#top', filter, sort);
    expect(address).not.to.contain('Ana');
    const { search: _, ...kept } = filter;
    expect(readView(new URL(address).search)).to.deep.equal({ filter: kept, sort });
    expect(readView('?touchline-view=show%3Dnothing%26sort%3D9.x').filter?.show).to.equal(null);
  });

  it('shows the season by organization as a table that is read and bars that are seen', async () => {
    const grid = await openTools();
    button(grid, 'Season by organization').click();
    const table = await appears<HTMLTableElement>(grid, '.season table');
    const text = [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].slice(0, 4).map((each) => each.textContent),
    );
    expect(text).to.deep.equal([
      ['Big Bear Bobcats', '0', '2', '0%'],
      ['Moonridge', '0', '1', '0%'],
    ]);
    expect(table.querySelectorAll('rect')).to.have.length(24);
    await expect(grid).to.be.accessible();
  });

  it('counts who was cleared by the end of each month', () => {
    const store = new PeopleStore(['abuse-prevention', 'background-check']);
    const person = (memberId: string, since: string, state: 'approved' | 'draft' = 'approved') =>
      buildPerson({
        memberId,
        organization: bobcats,
        standings: {
          'abuse-prevention': approved({ since }),
          'background-check': buildStanding({ state, since: '2026-07-01T00:00:00Z' }),
        },
      });
    store.put([
      person('a', '2026-08-02T00:00:00Z'),
      person('b', '2026-06-02T00:00:00Z'),
      person('c', '2026-08-02T00:00:00Z', 'draft'),
    ]);
    const { months, organizations } = seasonOf(store, 'coaches', new Date('2026-09-15T00:00:00Z'));
    expect([months[0], months.at(-1)]).to.deep.equal(['2025-10', '2026-09']);
    expect(organizations).to.deep.equal([
      { name: 'Big Bear Bobcats', people: 3, cleared: 2, byMonth: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2] },
    ]);
  });

  it('draws all rows for paper, and only those in view again afterwards', async () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      buildPerson({ memberId: `p-${index}`, lastName: `N${index}` }),
    );
    const grid = await openTools(many);
    expect(rows(grid).length).to.be.below(60);
    dispatchEvent(new Event('beforeprint'));
    await waitUntil(() => rows(grid).length === 300);
    dispatchEvent(new Event('afterprint'));
    await waitUntil(() => rows(grid).length < 60);
  });

  it('says all of it in Spanish', async () => {
    const grid = await openTools([ana, jose, moon], 'es');
    button(grid, 'Seleccionar personas').click();
    await says(grid, '0 personas seleccionadas.');
    button(grid, 'Temporada por organización').click();
    await appears(grid, '.season');
    await expect(grid).to.be.accessible();
  });
});
