// <correction-queue>: what stands in the books beside what somebody asks for; applied or declined once.
import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { Correction } from '../../contract/corrections/correction.ts';
import type { CorrectionQueueElement } from '../../widget/correction-queue/correction-queue.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import '../../widget/correction-queue/correction-queue-define.ts';
import { buildMe, buildSession } from './support/build-people.ts';
import { cleanUp } from './support/clean-up.ts';
import { appears, button, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;
const ASKED: Correction = {
  id: 'correction-1',
  memberId: 'member-1',
  askedAt: '2026-08-02T17:00:00.000Z',
  fields: ['lastName', 'birthDate', 'gender'],
  now: buildMe().identity,
  proposed: { ...buildMe().identity, lastName: 'Ortiz Vega', birthDate: '1988-12-04', gender: 'other' },
};

const open = async (lang = 'en', items = [ASKED]): Promise<CorrectionQueueElement> => {
  server.on('getCorrections', { items });
  sessionToken.hold('tls_one');
  return fixture<CorrectionQueueElement>(
    html`<correction-queue organization="cal-south" lang=${lang}></correction-queue>`,
  );
};

describe('correction-queue', () => {
  beforeEach(() => {
    server = new ServerDouble()
      .on('getSession', buildSession({ roles: ['registrar'] }))
      .on('decideCorrection', undefined);
  });
  afterEach(() => cleanUp(server));

  it('is accessible with a correction and after it, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      const queue = await open(lang);
      await appears(queue, 'table');
      await expect(queue).to.be.accessible();
      queue.shadowRoot!.querySelector<HTMLButtonElement>('.primary')!.click();
      await appears(queue, '[role=status].panel');
      await expect(queue).to.be.accessible();
    }
  });

  it('says that a new address waits for its owner', async () => {
    const queue = await open('en', [
      { ...ASKED, fields: ['email'], proposed: { ...ASKED.now, email: 'b@example.org' } },
    ]);
    await appears(queue, 'table');
    queue.shadowRoot!.querySelector<HTMLButtonElement>('.primary')!.click();
    await says(queue, 'It replaces the old one when they sign in with it.');
    // Nothing else was asked for, so nothing is corrected yet.
    expect(textOf(queue)).not.to.include('is corrected');
  });

  it('says both where a name is corrected at once and an address waits', async () => {
    const queue = await open('es', [
      { ...ASKED, fields: ['lastName', 'email'], proposed: { ...ASKED.proposed, email: 'b@example.org' } },
    ]);
    await appears(queue, 'table');
    queue.shadowRoot!.querySelector<HTMLButtonElement>('.primary')!.click();
    await says(queue, 'quedó corregido.');
    await says(queue, 'cuando la persona inicie sesión');
  });

  it('shows only the fields that are asked for, old and new', async () => {
    const queue = await open();
    await appears(queue, 'table');
    const rows = [...queue.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    );
    expect(rows).to.deep.equal([
      ['Last name', 'Ortiz', 'Ortiz Vega'],
      ['Date of birth', 'April 12, 1988', 'December 4, 1988'],
      ['Gender', 'Female', 'Other'],
    ]);
  });

  for (const [name, decision, said] of [
    ['Apply', 'applied', 'Ana Ortiz’s record is corrected.'],
    ['Decline', 'declined', 'Request declined. Ana Ortiz’s record wasn’t changed.'],
  ] as const)
    it(`is ${decision} with one press, and said`, async () => {
      const queue = await open();
      await appears(queue, 'table');
      button(queue, name).click();
      await says(queue, said);
      expect(server.calls('decideCorrection')[0]?.body).to.deep.equal({ decision });
      expect(queue.shadowRoot!.querySelector('table')).to.equal(null);
    });

  it('says that somebody else was quicker, and that nothing was changed without a connection', async () => {
    server.refuse('decideCorrection', 409, 'already-decided');
    const taken = await open();
    await appears(taken, 'table');
    button(taken, 'Apply').click();
    await says(taken, 'Someone else just handled the request of Ana Ortiz.');
    fixtureCleanup();
    server.down('decideCorrection');
    const offline = await open();
    await appears(offline, 'table');
    button(offline, 'Apply').click();
    await says(offline, 'We can’t connect right now.');
    expect(offline.shadowRoot!.querySelector('table')).not.to.equal(null);
  });

  it('shows nothing to a reviewer, who corrects nobody, and nothing while nobody asks', async () => {
    server.on('getSession', buildSession({ roles: ['reviewer'] }));
    const reviewer = await open();
    await aTimeout(0);
    expect(textOf(reviewer).trim()).to.equal('');
    expect(server.calls('getCorrections')).to.have.length(0);
    fixtureCleanup();
    server.on('getSession', buildSession({ roles: ['registrar'] }));
    const empty = await open('en', []);
    await aTimeout(0);
    expect(textOf(empty).trim()).to.equal('');
  });
});
