// The part of <member-account> that hands a member everything that is kept about them, and says whom to ask to be erased.
import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { Account, AccountPerson } from '../../contract/own-page/account.ts';
import { linkToken, sessionToken } from '../../widget/internal/held-token.ts';
import type { MemberAccountElement } from '../../widget/member-account/member-account.ts';
import '../../widget/member-account/member-account-define.ts';
import { buildMe, buildOrganization, buildStanding } from './support/build-people.ts';
import { appears, button, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';
import { waitUntil } from './support/wait-until.ts';

let server: ServerDouble;

const person = (firstName: string): AccountPerson => ({
  memberId: `member-${firstName}`,
  identity: { ...buildMe().identity, firstName },
  minor: false,
  places: [
    {
      organization: buildOrganization(),
      roles: [{ role: 'head-coach', division: 'U10' }],
      season: '2026',
      confirmed: true,
      key: `tll_${firstName.toLowerCase()}`,
    },
  ],
  requirements: [{ standing: buildStanding(), place: 0 }],
});

const openRecord = async (lang: string, people: AccountPerson[]) => {
  server.on('openAccount', { email: 'ana@example.org', everyone: true, people } satisfies Account);
  linkToken.hold('tll_one');
  const account = await fixture<MemberAccountElement>(html`<member-account lang=${lang}></member-account>`);
  await appears(account, 'own-record');
  [...account.shadowRoot!.querySelectorAll('details')].at(-1)!.open = true;
  const record = await appears(account, 'own-record');
  await waitUntil(() => record.shadowRoot?.querySelector('button'), 'the part never came');
  return { account, record };
};

describe('own-record', () => {
  beforeEach(() => {
    server = new ServerDouble();
  });
  afterEach(async () => {
    fixtureCleanup();
    await aTimeout(0);
    server.stop();
    linkToken.forget();
    sessionToken.forget();
    sessionStorage.clear();
  });

  it('is accessible, hands over what is kept about one person, and says whom to ask to be erased, in both languages', async () => {
    for (const [lang, named, saved] of [
      ['en', 'Download the data of Luis', 'Saved to your downloads.'],
      ['es', 'Descargar los datos de Luis', 'Está en sus descargas.'],
    ] as const) {
      const { account, record } = await openRecord(lang, [person('Ana'), person('Luis')]);
      await expect(account).to.be.accessible();
      expect(textOf(record)).to.include('Cal South').and.to.include('Priya Raman');
      server.file('exportOwn', new Blob(['PK']));
      button(record, named).click();
      await says(record, saved);
      expect(server.calls('exportOwn').at(-1)?.token).to.equal('tll_luis');
      fixtureCleanup();
    }
  });

  it('says when the copy does not come', async () => {
    const { record } = await openRecord('en', [person('Ana')]);
    server.refuse('exportOwn', 429, 'too-many-requests');
    button(record, 'Download my data').click();
    await says(record, 'Too many attempts.');
  });
});
