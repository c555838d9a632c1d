// <coach-requirements> where codes are asked: a button for the coach who is here, the coordinator's address for everybody else.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { CoachRequirementsElement } from '../../widget/coach-requirements/coach-requirements.ts';
import { loadBook } from '../../widget/coach-requirements/requirements-book.ts';
import '../../widget/coach-requirements/coach-requirements-define.ts';
import { linkToken } from '../../widget/internal/held-token.ts';
import { BIG_BEAR_REQUIREMENTS } from '../sandbox/seed/big-bear-requirements.ts';
import { buildMe, buildStanding } from './support/build-people.ts';
import { cleanUp } from './support/clean-up.ts';
import { appears, button, part, says } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;

const open = async (lang = 'en') => {
  const page = await fixture<CoachRequirementsElement>(
    html`<coach-requirements organization="big-bear" lang=${lang}></coach-requirements>`,
  );
  await appears(page, '.item');
  return page;
};
const item = (element: Element, id: string) =>
  (part(element, `[data-item=${id}]`)?.textContent ?? '').replace(/\s+/g, ' ');

describe('coach-requirements with payment codes', () => {
  before(async function () {
    this.timeout(30_000);
    await Promise.all([loadBook('en'), loadBook('es')]);
  });
  beforeEach(() => {
    server = new ServerDouble().on('getOwnCodes', { items: [] }).on('getRequirementsPage', {
      page: BIG_BEAR_REQUIREMENTS,
      from: { slug: 'big-bear', name: 'Big Bear' },
      contact: { name: 'Priya Raman', email: 'registrar@big-bear.example' },
    });
  });
  afterEach(() => cleanUp(server));

  it('lets a coach ask for a payment code by a button, and shows it once it is theirs', async () => {
    const code = { item: 'license', askedAt: '2026-08-02T17:00:00.000Z' };
    server
      .on('getMe', buildMe({ standings: [buildStanding()] }))
      .on('askForPaymentCode', { ...code, state: 'waiting', code: null });
    linkToken.hold('tll_one');
    const page = await open();
    const own = await appears(page, 'touchline-own-code');
    await appears(own, 'button.primary');
    await expect(page).to.be.accessible();
    button(own, 'Request my payment code').click();
    await says(own, 'Requested on');
    expect(server.calls('askForPaymentCode')[0]?.body).to.deep.equal({ item: 'license' });
    server.on('getOwnCodes', { items: [{ ...code, state: 'given', code: 'PAY-0001' }] });
    fixtureCleanup();
    const later = await appears(await open('es'), 'touchline-own-code');
    await says(later, 'PAY-0001');
    await expect(later).to.be.accessible();
  });

  it('asks no stranger for a code, but leads them to the coordinator', async () => {
    const page = await open();
    expect(part(page, 'touchline-own-code')).to.equal(null);
    expect(item(page, 'license')).to.contain('Priya Raman');
  });
});
