// <account-requests>: what is open with its next step, what is closed below; each step is said, and one that came too late as well.
import { expect, fixture, html } from '@open-wc/testing';
import type { AccountRequests } from '../../contract/accounts/account-request.ts';
import type { AccountRequestsElement } from '../../widget/account-requests/account-requests.ts';
import '../../widget/account-requests/account-requests-define.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import { buildSession } from './support/build-people.ts';
import { cleanUp } from './support/clean-up.ts';
import { appears, button, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;
type Item = AccountRequests['items'][number];
const build = (change: Partial<Item> = {}): Item => ({
  id: 'one',
  organization: { slug: 'big-bear', name: 'Big Bear' },
  name: 'Pat Lee',
  email: 'pat@example.org',
  club: 'Comets',
  note: 'Mother of Sam',
  state: 'asked',
  askedAt: '2026-08-02T17:00:00.000Z',
  changedAt: null,
  changedBy: null,
  ...change,
});
const done = build({
  id: 'two',
  name: 'Kim Roe',
  state: 'done',
  changedAt: '2026-08-03T17:00:00.000Z',
  changedBy: 'priya@x.example',
});

const open = async (items: Item[] = [build(), done], lang = 'en') => {
  server.on('getAccountRequests', { items });
  sessionToken.hold('tls_one');
  const desk = await fixture<AccountRequestsElement>(
    html`<account-requests organization="big-bear" lang=${lang}></account-requests>`,
  );
  const panel = await appears(desk, 'touchline-requests');
  await appears(panel, items.length ? '.list' : 'p.panel');
  return { desk, panel };
};

describe('account-requests', () => {
  beforeEach(() => {
    server = new ServerDouble()
      .on('getSession', buildSession({ roles: ['registrar'] }))
      .on('setAccountRequest', undefined);
  });
  afterEach(() => cleanUp(server));

  it('is accessible signed out, full, empty and offline, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      sessionToken.forget();
      const signedOut = await fixture<AccountRequestsElement>(html`<account-requests lang=${lang}></account-requests>`);
      await appears(signedOut, 'touchline-sign-in');
      await expect(signedOut).to.be.accessible();
      await expect((await open(undefined, lang)).desk).to.be.accessible();
      await expect((await open([], lang)).desk).to.be.accessible();
      server.down('getAccountRequests');
      const offline = await fixture<AccountRequestsElement>(
        html`<account-requests organization="big-bear" lang=${lang}></account-requests>`,
      );
      await appears(await appears(offline, 'touchline-requests'), '[role=alert]');
      await expect(offline).to.be.accessible();
    }
  });

  it('takes a request on, and says that the person hears of it', async () => {
    const { panel } = await open();
    button(panel, 'Start').click();
    await says(panel, 'We’re emailing Pat Lee that the request is in progress.');
    expect(server.calls('setAccountRequest')[0]?.body).to.deep.equal({ state: 'in-work' });
    expect(textOf(panel)).to.contain('Kim Roe');
  });

  it('says when somebody else was quicker', async () => {
    const { panel } = await open();
    server.refuse('setAccountRequest', 409, 'already-decided');
    button(panel, 'Decline').click();
    await says(panel, 'Someone else just handled this. The list is up to date.');
  });
});
