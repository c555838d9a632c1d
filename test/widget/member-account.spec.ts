// <member-account>: a household under one address, as cards or as a list, with the button that begins for one person.
import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { Account, AccountPerson } from '../../contract/own-page/account.ts';
import type { TrainingBegunEvent } from '../../widget/internal/events.ts';
import { linkToken, sessionToken } from '../../widget/internal/held-token.ts';
import type { MemberAccountElement } from '../../widget/member-account/member-account.ts';
import { waitUntil } from './support/wait-until.ts';
import '../../widget/member-account/member-account-define.ts';
import { approved, buildMe, buildOrganization, buildStanding } from './support/build-people.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;

const build = (change: Partial<AccountPerson> = {}): AccountPerson => ({
  memberId: 'member-1',
  identity: buildMe().identity,
  minor: false,
  places: [
    {
      organization: buildOrganization(),
      roles: [{ role: 'head-coach', division: 'U10' }],
      season: '2026',
      confirmed: true,
      key: 'tll_ana',
    },
    {
      organization: buildOrganization({ slug: 'bobcats', name: 'Bobcats' }),
      roles: [{ role: 'volunteer', division: null }],
      season: '2026',
      confirmed: false,
      key: 'tll_ana_bobcats',
    },
  ],
  requirements: [
    { standing: buildStanding(), place: 0 },
    { standing: buildStanding({ requirement: 'background-check' }), place: 0 },
  ],
  ...change,
});
const LUIS = build({
  memberId: 'member-2',
  identity: { ...buildMe().identity, firstName: 'Luis', birthDate: '2010-06-01' },
  minor: true,
  places: [
    {
      organization: buildOrganization(),
      roles: [{ role: 'official', division: null }],
      season: '2026',
      confirmed: true,
      key: 'tll_luis',
    },
  ],
  requirements: [
    {
      standing: approved({ next: { course: 'refresher-1', opensOn: '2027-06-03' } }),
      place: 0,
    },
  ],
});
const HOUSEHOLD: Account = { email: 'ana@example.org', everyone: true, people: [build(), LUIS] };

const open = async (lang = 'en', account: Account = HOUSEHOLD): Promise<MemberAccountElement> => {
  server.on('openAccount', account);
  if (!linkToken.value) linkToken.hold('tll_one');
  const element = await fixture<MemberAccountElement>(html`<member-account lang=${lang}></member-account>`);
  await appears(element, 'h3');
  return element;
};

describe('member-account', () => {
  beforeEach(() => {
    server = new ServerDouble()
      .on('beginTraining', {
        receipt: '7K2M-9QXR',
        startedAt: '2026-08-01T17:00:00Z',
        redirectTo: 'https://safesporttrained.org/',
      })
      .on('getSealingKey', { publicKey: 'x' } as never);
  });
  afterEach(async () => {
    fixtureCleanup();
    await aTimeout(0);
    server.stop();
    linkToken.forget();
    sessionToken.forget();
    sessionStorage.clear();
  });

  it('is accessible signed out, as cards, as a list, with a receipt, and with nobody, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      linkToken.forget();
      const signedOut = await fixture<MemberAccountElement>(html`<member-account lang=${lang}></member-account>`);
      await appears(signedOut, 'touchline-sign-in');
      await expect(signedOut).to.be.accessible();
      const account = await open(lang);
      account.addEventListener('touchline-training-begun', (event) => event.preventDefault());
      await expect(account).to.be.accessible();
      part<HTMLButtonElement>(account, '[aria-pressed=false]')?.click();
      await appears(account, 'table');
      part<HTMLButtonElement>(account, '.primary')?.click();
      await says(account, '7K2M-9QXR');
      await expect(account).to.be.accessible();
      fixtureCleanup();
      sessionStorage.clear();
      server.refuse('openAccount', 404, 'not-found');
      linkToken.hold('tll_two');
      const nobody = await fixture<MemberAccountElement>(html`<member-account lang=${lang}></member-account>`);
      await appears(nobody, 'a.link');
      await expect(nobody).to.be.accessible();
    }
  });

  it('shows every person with every organization, what they do there, and where each requirement stands', async () => {
    const account = await open();
    const said = textOf(account);
    expect(said).to.contain('Registered with ana@example.org');
    expect([...account.shadowRoot!.querySelectorAll('h3')].map((each) => each.textContent)).to.deep.equal([
      'Ana Ortiz',
      'Luis Ortiz',
    ]);
    expect(said).to.contain('Big Bear: Head coach U10 · season 2026');
    expect(said).to.contain('Bobcats: Volunteer · season 2026 (pending: your league hasn’t confirmed it)');
    expect(said).to.contain('Under 18: adult requirements don’t apply.');
    expect(said).to.contain('You haven’t started yet. Next: begin the training.');
    expect(said).to.contain('Valid through August 2, 2027.');
    expect(said).to.contain('You can take the next course from June 3, 2027.');
    expect(account.shadowRoot!.querySelectorAll('status-dot')).to.have.length(3);
  });

  it('has Begin training beside Abuse Prevention in both views, only where something is to be done', async () => {
    const account = await open();
    for (const view of ['Cards', 'List']) {
      button(account, view).click();
      await account.updateComplete;
      const rows = [...account.shadowRoot!.querySelectorAll('[data-requirement=abuse-prevention]')];
      expect(rows.map((row) => row.querySelector('.primary')?.ariaLabel ?? null)).to.deep.equal([
        'Begin training for Ana Ortiz',
        null,
      ]);
      expect(account.shadowRoot!.querySelector('[data-requirement=background-check] button')).to.equal(null);
    }
  });

  it('begins with the key of the very person, shows the receipt, and leaves unless it is cancelled', async () => {
    const account = await open();
    let redirectTo = '';
    account.addEventListener('touchline-training-begun', (event) => {
      redirectTo = (event as TrainingBegunEvent).redirectTo;
      event.preventDefault();
    });
    button(account, 'Begin training').click();
    await says(account, 'Started. Receipt number: 7K2M-9QXR.');
    expect(server.calls('beginTraining')[0]?.token).to.equal('tll_ana');
    expect(redirectTo).to.equal('https://safesporttrained.org/');
  });

  it('says beside the button why a training could not be begun', async () => {
    server.down('beginTraining');
    const account = await open();
    button(account, 'Begin training').click();
    await waitUntil(() => part(account, '.problem')?.textContent?.includes('We can’t connect right now.'));
  });

  it('opens the box for a file with the key of the very person, and stays open when the account is read anew', async () => {
    const account = await open();
    button(account, 'Upload a certificate').click();
    await appears(account, 'certificate-uploader');
    expect(linkToken.value).to.equal('tll_ana');
    expect(server.calls('openAccount')).to.have.length(1);
    account.dispatchEvent(new Event('touchline-certificate-uploaded'));
    await says(account, 'Uploaded. It’s pending: your association reviews it before it counts.');
    expect(server.calls('openAccount').at(-1)?.token).to.equal('tll_one');
  });

  it('keeps the chosen view for the next visit', async () => {
    button(await open(), 'List').click();
    fixtureCleanup();
    expect(part(await open(), 'table')).not.to.equal(null);
  });

  it('offers the dates for the calendar only to whom there are some', async () => {
    const account = await open();
    const named = [...account.shadowRoot!.querySelectorAll('.calendar')].map((each) => each.ariaLabel);
    expect(named).to.deep.equal(['Add dates to calendar: Luis Ortiz']);
  });

  it('opened by a link shows its own record, and everyone once a code is entered', async () => {
    const account = await open('en', { ...HOUSEHOLD, everyone: false, people: [build()] });
    await says(account, 'Your link shows one person. Sign in to see everyone registered with ana@example.org.');
    expect(textOf(account)).not.to.contain('Registered with');
    await expect(account).to.be.accessible();
    button(account, 'Show everyone').click();
    await appears(account, 'touchline-sign-in');
    await expect(account).to.be.accessible();
    server.on('openAccount', HOUSEHOLD);
    sessionToken.hold('tls_ana');
    await says(account, 'Registered with ana@example.org');
    expect(server.calls('openAccount').at(-1)?.token).to.equal('tls_ana');
    expect(linkToken.value).to.equal(null);
  });

  it('signed in by a code, shows the devices, and signs out', async () => {
    sessionToken.hold('tls_one');
    server
      .on('getSession', { email: 'ana@example.org', expiresAt: '2026-12-01T00:00:00Z', organizations: [] })
      .on('getSessions', {
        items: [
          {
            id: 's',
            device: null,
            signedInAt: '2026-08-01T17:00:00Z',
            expiresAt: '2026-08-02T05:00:00Z',
            current: true,
          },
        ],
      })
      .on('openAccount', HOUSEHOLD);
    const account = await fixture<MemberAccountElement>(html`<member-account></member-account>`);
    const devices = await appears<HTMLDetailsElement>(account, 'details');
    devices.open = true;
    await waitUntil(
      () => (devices.querySelector('settings-account')?.shadowRoot?.textContent ?? '').includes('this device'),
      'no device was shown',
    );
    button(account, 'Sign out').click();
    await appears(account, 'touchline-sign-in');
    expect(sessionToken.value).to.equal(null);
    expect(server.calls('signOut')[0]?.token).to.equal('tls_one');
  });

  it('says why a link opens nothing and offers the code, and what went wrong with the connection', async () => {
    server.refuse('openAccount', 401, 'link-expired');
    linkToken.hold('tll_old');
    const expired = await fixture<MemberAccountElement>(html`<member-account></member-account>`);
    await says(expired, 'That link has expired. Sign in with a code instead.');
    await appears(expired, 'touchline-sign-in');
    fixtureCleanup();
    server.down('openAccount');
    linkToken.hold('tll_one');
    const offline = await fixture<MemberAccountElement>(html`<member-account></member-account>`);
    await says(offline, 'We can’t connect right now.');
    server.on('openAccount', HOUSEHOLD);
    button(offline, 'Try again').click();
    await appears(offline, 'h3');
  });
});
