// <review-queue>: the file beside the record, a decision by button or key, and two reviewers who end in one decision.
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { ReviewItem } from '../../contract/certificates/review.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import type { ReviewQueueElement } from '../../widget/review-queue/review-queue.ts';
import { endReviews, FIRST, openReviews, pressKey, SECOND, serveReviews } from './support/a-review-queue.ts';
import { buildSession } from './support/build-people.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import type { ServerDouble } from './support/server-double.ts';
import { waitUntil } from './support/wait-until.ts';

let server: ServerDouble;

const open = (items?: ReviewItem[], lang?: string) => openReviews(server, items, lang);

describe('review-queue', () => {
  beforeEach(() => {
    server = serveReviews();
  });
  afterEach(() => endReviews(server));

  it('is accessible signed out, with a certificate, with a reason to write, and empty, in both languages', async () => {
    const signedOut = await fixture<ReviewQueueElement>(html`<review-queue lang="en"></review-queue>`);
    await appears(signedOut, 'touchline-sign-in');
    await expect(signedOut).to.be.accessible();
    for (const lang of ['en', 'es']) {
      const queue = await open(undefined, lang);
      await expect(queue).to.be.accessible({ ignoredRules: ['frame-tested'] });
      await pressKey(queue, 'r');
      await appears(queue, 'textarea');
      await expect(queue).to.be.accessible({ ignoredRules: ['frame-tested'] });
    }
    const empty = await open([]);
    await says(empty, 'No certificates to review');
    await expect(empty).to.be.accessible();
  });

  it('asks in the association where one reviews, whatever page it stands on', async () => {
    await open();
    expect(server.calls('getReviews')[0]?.url.pathname).to.equal('/v1/organizations/cal-south/reviews');
  });

  it('shows the file beside the record, the hints and the date they name', async () => {
    const queue = await open();
    for (const words of [
      'Ana Ortiz',
      'April 12, 1988',
      'The name in our record is in the file.',
      'It looks like one module',
    ])
      await says(queue, words);
    expect(part<HTMLInputElement>(queue, 'input[type=date]')?.value).to.equal('2026-08-02');
    const link = await appears<HTMLAnchorElement>(queue, 'a[target=_blank]');
    expect(link.href).to.match(/^blob:/);
    expect(server.calls('getCertificateFile')[0]?.token).to.equal('tls_one');
  });

  it('gives the file the kind the server found in its bytes, not the one an answer claims', async () => {
    server.file('getCertificateFile', new Blob(['<script>alert(1)</script>'], { type: 'text/html' }));
    const queue = await open([FIRST]);
    const link = await appears<HTMLAnchorElement>(queue, 'a[target=_blank]');
    expect((await (await server.realFetch(link.href)).blob()).type).to.equal('application/pdf');
  });

  it('approves with the completion date and moves on to the next', async () => {
    const queue = await open();
    await pressKey(queue, 'a');
    await says(queue, 'Ana Ortiz: Approved.');
    expect(server.calls('decideReview')[0]?.body).to.deep.equal({
      decision: 'approved',
      reason: null,
      completedOn: '2026-08-02',
      validThrough: null,
      version: 3,
    });
    expect(part(queue, '#record')?.textContent).to.equal('José Núñez');
    await says(queue, '1 pending');
  });

  it('decides once however fast one clicks, and not again for a key held down', async () => {
    const dated = { ...SECOND, certificate: { ...SECOND.certificate, hintedCompletedOn: '2026-08-02' } };
    const queue = await open([FIRST, dated]);
    button(queue, 'Approve').dispatchEvent(new MouseEvent('click', { detail: 1 }));
    await says(queue, 'Ana Ortiz: Approved.');
    button(queue, 'Approve').dispatchEvent(new MouseEvent('click', { detail: 2 }));
    part(queue, '#record')!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'a', repeat: true, bubbles: true, composed: true }),
    );
    expect(server.calls('decideReview')).to.have.length(1);
  });

  it('does not approve without a date, nor with one that has not come', async () => {
    const queue = await open([SECOND]);
    await pressKey(queue, 'a');
    await says(queue, 'Enter the completion date');
    const date = part<HTMLInputElement>(queue, 'input[type=date]')!;
    date.value = '2999-01-01';
    date.dispatchEvent(new Event('input'));
    await queue.updateComplete;
    button(queue, 'Approve').click();
    await says(queue, 'That date is in the future');
    expect(server.calls('decideReview')).to.have.length(0);
  });

  for (const [press, decision] of [
    ['r', 'rejected'],
    ['q', 'requires-action'],
  ] as const)
    it(`wants a reason for ${decision} and sends it to the coach`, async () => {
      const queue = await open();
      await pressKey(queue, press);
      const reason = await appears<HTMLTextAreaElement>(queue, 'textarea');
      expect(queue.shadowRoot?.activeElement).to.equal(reason);
      part<HTMLButtonElement>(queue, '.decisions .primary')!.click();
      await says(queue, 'Enter what the coach should know');
      expect(server.calls('decideReview')).to.have.length(0);
      reason.value = 'Send the full course.';
      reason.dispatchEvent(new Event('input'));
      await queue.updateComplete;
      part<HTMLButtonElement>(queue, '.decisions .primary')!.click();
      await waitUntil(() => server.calls('decideReview').length === 1);
      expect(server.calls('decideReview')[0]?.body).to.include({ decision, reason: 'Send the full course.' });
    });

  it('types letters into the reason instead of deciding', async () => {
    const queue = await open();
    await pressKey(queue, 'r');
    const reason = await appears(queue, 'textarea');
    reason.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }));
    await aTimeout(0);
    expect(server.calls('decideReview')).to.have.length(0);
  });

  it('says that somebody else has decided and shows the next', async () => {
    server.refuse('decideReview', 409, 'already-decided');
    const queue = await open();
    await pressKey(queue, 'a');
    await says(queue, 'Someone else just handled the certificate of Ana Ortiz');
    expect(part(queue, '#record')?.textContent).to.equal('José Núñez');
  });

  it('decides nothing when the server is away, and says so', async () => {
    server.down('decideReview');
    const queue = await open();
    await pressKey(queue, 'a');
    await says(queue, 'We can’t connect right now');
    expect(part(queue, '#record')?.textContent).to.equal('Ana Ortiz');
  });

  it('moves with J and K', async () => {
    const queue = await open();
    await pressKey(queue, 'j');
    await says(queue, 'José Núñez');
    expect(part(queue, '#record')?.textContent).to.equal('José Núñez');
    await pressKey(queue, 'k');
    expect(part(queue, '#record')?.textContent).to.equal('Ana Ortiz');
  });

  it('keeps a certificate waiting when the page objects', async () => {
    const queue = await open();
    queue.addEventListener('touchline-review-decision', (event) => event.preventDefault());
    await pressKey(queue, 'a');
    await aTimeout(0);
    expect(server.calls('decideReview')).to.have.length(0);
  });

  it('says that a registrar cannot review', async () => {
    server.on('getSession', buildSession({ canReview: false, roles: ['registrar'] }));
    sessionToken.hold('tls_one');
    const queue = await fixture<ReviewQueueElement>(html`<review-queue lang="en"></review-queue>`);
    await says(queue, 'Your role doesn’t allow this');
    expect(textOf(queue)).not.to.include('Approve');
  });
});
