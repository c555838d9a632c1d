// <touchline-home>: the sign-in for whoever is not signed in, then numbers that are links, and what is still to be set up.
import { expect, fixture, html } from '@open-wc/testing';
import type { Home } from '../../contract/home/home.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import type { TouchlineHomeElement } from '../../widget/touchline-home/touchline-home.ts';
import '../../widget/touchline-home/touchline-home-define.ts';
import { buildSession } from './support/build-people.ts';
import { cleanUp } from './support/clean-up.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;

const build = (change: Partial<Home> = {}): Home => ({
  organization: { slug: 'big-bear', name: 'Big Bear', kind: 'league' },
  association: { slug: 'cal-south', name: 'Cal South' },
  waits: [
    { kind: 'registrations', many: 3 },
    { kind: 'corrections', many: 1 },
    { kind: 'reviews', many: 0 },
  ],
  people: 12,
  approved: [{ requirement: 'abuse-prevention', asked: 12, approved: 7 }],
  steps: [
    { step: 'organizations', done: true },
    { step: 'people', done: false },
  ],
  ...change,
});

const open = async (home: Home | null = build(), lang = 'en') => {
  if (home) server.on('getHome', home);
  sessionToken.hold('tls_one');
  return fixture<TouchlineHomeElement>(html`<touchline-home lang=${lang}></touchline-home>`);
};

describe('touchline-home', () => {
  beforeEach(() => {
    server = new ServerDouble().on('getSession', buildSession({ roles: ['owner'] }));
  });
  afterEach(() => cleanUp(server));

  it('is accessible signed out, full, calm, without an office, and offline, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      sessionToken.forget();
      const front = await fixture<TouchlineHomeElement>(html`<touchline-home lang=${lang}></touchline-home>`);
      await appears(front, 'touchline-sign-in');
      await expect(front).to.be.accessible();
      const full = await open(build(), lang);
      await appears(full, '.tiles');
      await expect(full).to.be.accessible();
      const calm = await open(
        build({ waits: [{ kind: 'reviews', many: 0 }], people: 0, approved: [], steps: [] }),
        lang,
      );
      await appears(calm, '.calm');
      await expect(calm).to.be.accessible();
    }
    server.on('getSession', { ...buildSession(), organizations: [] });
    const member = await open(null);
    await says(member, 'This address has no administrator role.');
    await expect(member).to.be.accessible();
    server.down('getSession');
    const offline = await open(null);
    await appears(offline, '[role=alert]');
    await expect(offline).to.be.accessible();
  });

  it('says what waits as numbers that lead there, and nothing of what does not', async () => {
    const home = await open();
    await appears(home, '.tiles');
    const links = [...(home.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.tiles a') ?? [])];
    expect(
      links.map((link) => [link.textContent?.replace(/\s+/g, ' ').trim(), link.getAttribute('href')]),
    ).to.deep.equal([
      ['3 registrations to confirm', '/pages/registrations?organization=big-bear'],
      ['1 correction to decide', '/pages/registrations?organization=big-bear'],
    ]);
    expect(textOf(home)).to.contain('7 of 12 approved');
  });

  it('lists what is still to be set up until all of it is done, the website alone excepted', async () => {
    const home = await open();
    await says(home, '1 of 2 done.');
    expect(part(home, '.next a')?.getAttribute('href')).to.equal('/pages/import?organization=big-bear');
    const done = await open(
      build({
        steps: [
          { step: 'organizations', done: true },
          { step: 'site', done: false },
        ],
      }),
    );
    await appears(done, '.tiles');
    expect(part(done, '.setup')).to.equal(null);
  });

  it('shows the first of one’s own organizations where the address names none', async () => {
    const home = await open();
    await says(home, 'Big Bear');
    const [first] = buildSession().organizations;
    expect(server.calls('getHome').map(({ url }) => url.pathname)).to.deep.equal([
      `/v1/organizations/${first?.slug}/home`,
    ]);
  });

  it('signs out, and offers the sign-in again', async () => {
    server.on('signOut', undefined);
    const home = await open();
    await appears(home, '.tiles');
    button(home, 'Sign out').click();
    await appears(home, 'touchline-sign-in');
    expect(textOf(home)).not.to.contain('Big Bear');
  });
});
