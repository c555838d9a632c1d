// <ussf-certifications>: what is on file by kind, Re-sync, and the look-up, for officials and for administrators.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { Certification, Certifications } from '../../contract/ussf/certification.ts';
import { linkToken, sessionToken } from '../../widget/internal/held-token.ts';
import type { UssfCertificationsElement } from '../../widget/ussf-certifications/ussf-certifications.ts';
import { cleanUp } from './support/clean-up.ts';
import { waitUntil } from './support/wait-until.ts';
import '../../widget/ussf-certifications/ussf-certifications-define.ts';
import { appears, button, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;

const licence = (over: Partial<Certification> = {}): Certification => ({
  license: 'referee_8',
  kind: 'referee',
  title: 'Referee',
  state: 'active',
  issueDate: '2026-01-03',
  expirationDate: '2026-12-31',
  issuer: 'Cal South',
  daysLeft: 39,
  ...over,
});
const build = (over: Partial<Certifications> = {}): Certifications => ({
  state: 'found',
  ussfId: '7000000000000001',
  minor: false,
  syncedAt: '2026-11-22T08:00:00.000Z',
  certifications: [
    licence(),
    licence({ license: 'safety_1', kind: 'safesport', title: 'SafeSport Trained', state: 'expired', daysLeft: -3 }),
    licence({
      license: 'coach_3',
      kind: 'coaching',
      title: 'D Coaching License',
      expirationDate: null,
      daysLeft: null,
    }),
    licence({ license: 'referee_999', kind: 'unknown', title: null }),
  ],
  changes: [
    {
      at: '2026-11-20T08:00:00.000Z',
      what: 'renewed',
      license: 'referee_8',
      title: 'Referee',
      expirationDate: '2026-12-31',
    },
  ],
  assignments: [
    {
      id: 'game-1',
      title: 'U14 Bobcats v. Moonridge',
      startsAt: '2027-01-09T18:00:00.000Z',
      timeOpen: false,
      timeZone: 'America/Los_Angeles',
      location: 'Field 3',
      fallsAfter: '2026-12-31',
    },
  ],
  mayLag: false,
  ...over,
});

const open = async (shown: Certifications = build(), lang = 'en') => {
  server.on('getOwnCertifications', shown);
  linkToken.hold('tll_one');
  const element = await fixture<UssfCertificationsElement>(
    html`<ussf-certifications lang=${lang}></ussf-certifications>`,
  );
  await appears(element, 'details');
  return element;
};
const type = (element: HTMLElement, name: string, value: string): void => {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>(`[name=${name}]`);
  if (!input) throw new Error(`No field ${name}`);
  input.value = value;
};
const choose = (element: HTMLElement, by: string): void => {
  const select = element.shadowRoot?.querySelector('select');
  if (!select) throw new Error('No Search by');
  select.value = by;
  select.dispatchEvent(new Event('change'));
};

describe('ussf-certifications', () => {
  before(() => customElements.whenDefined('ussf-certifications'));
  beforeEach(() => {
    server = new ServerDouble();
  });
  afterEach(() => cleanUp(server));

  it('is accessible to strangers, with certificates, while looking up, off and empty, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      const stranger = await fixture<UssfCertificationsElement>(
        html`<ussf-certifications lang=${lang}></ussf-certifications>`,
      );
      await appears(stranger, 'form');
      await expect(stranger).to.be.accessible();
      const full = await open(build({ mayLag: true, minor: true }), lang);
      await expect(full).to.be.accessible();
      button(full, lang === 'en' ? 'Look Up USSF' : 'Buscar la inscripción').click();
      await appears(full, 'select');
      choose(full, 'name');
      await appears(full, '[name=state]');
      button(full, lang === 'en' ? 'Search' : 'Buscar').click();
      await expect(full).to.be.accessible();
      const off = await open(
        build({ state: 'off', ussfId: null, certifications: [], changes: [], assignments: [] }),
        lang,
      );
      await expect(off).to.be.accessible();
      fixtureCleanup();
      linkToken.forget();
    }
  });

  it('groups certificates by kind, says how long each counts, and shows what nobody knows', async () => {
    const element = await open();
    const kinds = [...(element.shadowRoot?.querySelectorAll('.kind h3') ?? [])].map((each) => each.textContent);
    expect(kinds).to.deep.equal(['Referee', 'SafeSport', 'Coaching', 'Other']);
    const text = textOf(element);
    for (const said of [
      '39 days left',
      'expired on December 31, 2026',
      'doesn’t expire',
      'Other certification referee_999',
    ])
      expect(text).to.contain(said);
    expect(text).to.contain('This game is after December 31, 2026, when a certification expires');
  });

  it('says why it may lag only where the state uses OMS, and the source in any case', async () => {
    expect(textOf(await open()))
      .to.contain('Learning Center')
      .and.not.to.contain('OMS');
    expect(textOf(await open(build({ mayLag: true })))).to.contain('OMS');
  });

  it('re-syncs and says what changed', async () => {
    const fresh = {
      at: '2026-11-22T09:00:00.000Z',
      what: 'revoked' as const,
      license: 'safety_1',
      title: 'SafeSport Trained',
    };
    server.on('syncOwnUssf', build({ changes: [{ ...fresh, expirationDate: null }, ...build().changes] }));
    const element = await open();
    button(element, 'Re-sync').click();
    await says(element, '1 change');
    button(element, 'Re-sync').click();
    await says(element, 'No changes');
  });

  it('keeps what is on file when U.S. Soccer does not answer', async () => {
    server.refuse('syncOwnUssf', 503, 'source-unavailable');
    const element = await open();
    button(element, 'Re-sync').click();
    await says(element, 'U.S. Soccer isn’t responding');
    expect(textOf(element)).to.contain('39 days left');
  });

  it('looks up by email, number, or name and state, and links the one that is picked', async () => {
    const person = { ussfId: '7000000000000002', fullName: 'Ana Ortiz', minor: false };
    server.on('lookUpOwnUssf', { people: [person, { ...person, ussfId: '7000000000000003' }] });
    server.on('linkOwnUssf', build({ ussfId: person.ussfId }));
    const element = await open(
      build({ state: 'several', ussfId: null, certifications: [], changes: [], assignments: [] }),
    );
    button(element, 'Look Up USSF').click();
    await appears(element, 'select');
    type(element, 'email', 'ana@example.org');
    button(element, 'Search').click();
    await says(element, '2 people found');
    choose(element, 'name');
    await appears(element, '[name=lastName]');
    for (const [name, value] of [
      ['firstName', 'Ana'],
      ['lastName', 'Ortiz'],
      ['state', 'CA'],
    ] as const)
      type(element, name, value);
    button(element, 'Search').click();
    await says(element, '2 people found');
    button(element, 'Choose').click();
    await says(element, 'USSF ID 7000000000000002');
    expect(server.asked.at(-1)?.body).to.deep.equal({
      ussfId: '7000000000000002',
      foundBy: { by: 'name', firstName: 'Ana', lastName: 'Ortiz', state: 'CA' },
    });
  });

  it('asks for what is missing, and says that nobody was found', async () => {
    server.on('lookUpOwnUssf', { people: [] });
    const element = await open();
    button(element, 'Look Up USSF').click();
    await appears(element, 'select');
    choose(element, 'ussf-id');
    await appears(element, '[name=ussfId]');
    type(element, 'ussfId', '123');
    button(element, 'Search').click();
    await says(element, 'a USSF ID has 16 digits');
    type(element, 'ussfId', '7000000000000009');
    button(element, 'Search').click();
    await says(element, 'U.S. Soccer found no one');
  });

  it('offers a new link to whoever has none, and to whoever’s link has ended', async () => {
    server.on('askForLink', { asked: true }).refuse('getOwnCertifications', 401, 'link-expired');
    linkToken.hold('tll_old');
    const element = await fixture<UssfCertificationsElement>(
      html`<ussf-certifications lang="en"></ussf-certifications>`,
    );
    await says(element, 'This link has expired');
    type(element, 'email', 'ana@example.org');
    button(element, 'Email me a link').click();
    await says(element, 'we sent a link');
  });

  it('says that it is offline, and tries again', async () => {
    server.down('getOwnCertifications');
    linkToken.hold('tll_one');
    const element = await fixture<UssfCertificationsElement>(
      html`<ussf-certifications lang="en"></ussf-certifications>`,
    );
    await says(element, 'We can’t connect right now');
    server.on('getOwnCertifications', build());
    button(element, 'Try again').click();
    await says(element, '39 days left');
  });

  it('shows an administrator the member asked for, and asks them to sign in first', async () => {
    server.on('getCertifications', build());
    const of = html`<ussf-certifications lang="en" organization="big-bear" member="member-1"></ussf-certifications>`;
    const signedOut = await fixture<UssfCertificationsElement>(of);
    await appears(signedOut, 'touchline-sign-in');
    sessionToken.hold('tls_one');
    await says(signedOut, '39 days left');
    await waitUntil(() =>
      server.asked.some(({ url }) => url.pathname.endsWith('/big-bear/people/member-1/certifications')),
    );
    expect(textOf(signedOut)).not.to.contain('Look up your own record only');
  });
});
