// <payment-codes>: filled from a paste or a file, each bad line named; handed out and said; masked until somebody asks to see one.
import { expect, fixture, html } from '@open-wc/testing';
import type { PaymentCodes } from '../../contract/payment-codes/payment-code.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import type { PaymentCodesElement } from '../../widget/payment-codes/payment-codes.ts';
import { cleanUp } from './support/clean-up.ts';
import { waitUntil } from './support/wait-until.ts';
import '../../widget/payment-codes/payment-codes-define.ts';
import { readCodes } from '../../widget/payment-codes/read-codes.ts';
import { buildSession } from './support/build-people.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;
const organization = { slug: 'big-bear', name: 'Big Bear' };
const asked = { memberId: 'm', organization, item: 'license', askedAt: '2026-08-02T17:00:00.000Z' };
const codes = (change: Partial<PaymentCodes> = {}): PaymentCodes => ({
  pools: [
    { item: 'license', title: { en: 'Coaching course', es: 'Curso' }, free: 3, given: 1, lowAt: 5, automatic: false },
  ],
  waiting: [{ ...asked, requestId: 'one', name: 'Ana Ortiz' }],
  given: [{ ...asked, requestId: 'two', name: 'Ben Vale', hint: '123', givenAt: asked.askedAt, givenBy: 'automatic' }],
  ...change,
});

const open = async (lang = 'en', shown = codes()) => {
  server.on('getPaymentCodes', shown);
  sessionToken.hold('tls_one');
  const desk = await fixture<PaymentCodesElement>(
    html`<payment-codes organization="big-bear" lang=${lang}></payment-codes>`,
  );
  const panel = await appears(desk, 'touchline-codes');
  await appears(panel, '.list, p.panel');
  return { desk, panel };
};

describe('payment-codes', () => {
  beforeEach(() => {
    server = new ServerDouble()
      .on('getSession', buildSession({ roles: ['coordinator'] }))
      .on('handOutCode', { outcome: 'given' })
      .on('declineCodeRequest', undefined)
      .on('showCode', { code: 'PAY-0123' })
      .on('importPaymentCodes', { added: 1, refused: [{ line: 2, why: 'known' }] });
  });
  afterEach(() => cleanUp(server));

  it('is accessible signed out, full, empty, offline and with another role, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      sessionToken.forget();
      const signedOut = await fixture<PaymentCodesElement>(html`<payment-codes lang=${lang}></payment-codes>`);
      await appears(signedOut, 'touchline-sign-in');
      await expect(signedOut).to.be.accessible();
      await expect((await open(lang)).desk).to.be.accessible();
      await expect((await open(lang, codes({ pools: [], waiting: [], given: [] }))).desk).to.be.accessible();
      server.down('getPaymentCodes');
      const offline = await fixture<PaymentCodesElement>(
        html`<payment-codes organization="big-bear" lang=${lang}></payment-codes>`,
      );
      await appears(await appears(offline, 'touchline-codes'), '[role=alert]');
      await expect(offline).to.be.accessible();
      server.on('getSession', buildSession({ roles: ['registrar'] }));
      const other = await fixture<PaymentCodesElement>(html`<payment-codes lang=${lang}></payment-codes>`);
      await appears(other, '[role=alert]');
      await expect(other).to.be.accessible();
      server.on('getSession', buildSession({ roles: ['coordinator'] }));
    }
  });

  it('hands out a code and says who has it; an empty pool is said too', async () => {
    const { panel } = await open();
    button(panel, 'Send code').click();
    await says(panel, 'Code sent: we’re emailing Ana Ortiz.');
    expect(server.calls('handOutCode')[0]?.url.pathname).to.contain('/code-requests/one/code');
    server.on('handOutCode', { outcome: 'empty' });
    button(panel, 'Send code').click();
    await says(panel, 'No codes left, so none was sent.');
  });

  it('shows a code only to whoever asks for it, and hides it again', async () => {
    const { panel } = await open();
    expect(textOf(panel)).to.contain('ends in 123').and.not.to.contain('PAY-0123');
    button(panel, 'Show').click();
    await says(panel, 'PAY-0123');
    button(panel, 'Hide').click();
    await waitUntil(() => !textOf(panel).includes('PAY-0123'));
  });

  it('sends what was pasted and names the lines that did not go in', async () => {
    const { panel } = await open();
    part<HTMLTextAreaElement>(panel, 'textarea')!.value = 'PAY-1\nPAY-2';
    button(panel, 'Add these codes').click();
    await says(panel, 'Line 2 is in the records already');
    expect(server.calls('importPaymentCodes')[0]?.body).to.deep.equal({
      item: 'license',
      lines: [
        { line: 1, code: 'PAY-1' },
        { line: 2, code: 'PAY-2' },
      ],
    });
  });

  it('reads the first column of a file, with its line numbers', () => {
    expect(readCodes('\uFEFFCode;Value\r\n"PAY-1";10\r\n\r\nPAY-2,10')).to.deep.equal([
      { line: 2, code: 'PAY-1' },
      { line: 4, code: 'PAY-2' },
    ]);
  });
});
