// <review-queue>: a decision can be taken back before anybody is written to, and what was decided can be decided again.
import { expect } from '@open-wc/testing';
import type { ReviewItem } from '../../contract/certificates/review.ts';
import type { ReviewQueueElement } from '../../widget/review-queue/review-queue.ts';
import { endReviews, FIRST, openReviews, pressKey, SECOND, serveReviews } from './support/a-review-queue.ts';
import { appears, button, part, says } from './support/in-shadow.ts';
import type { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;
const DECIDED: ReviewItem = {
  ...SECOND,
  version: 4,
  decidedBy: 'rita@example.org',
  certificate: {
    ...SECOND.certificate,
    state: 'rejected',
    decidedAt: '2026-08-03T17:00:00Z',
    reason: 'This is the course for minors. Take the full course for adults.',
  },
};

const open = async (lang?: string) => {
  const queue = await openReviews(server, [FIRST, SECOND], lang);
  server.by('getReviews', ({ url }) => ({
    items: url.searchParams.get('decided') === 'yes' ? [DECIDED] : [FIRST, SECOND],
    waiting: 2,
    reviewers: [],
    cursor: null,
  }));
  return queue;
};

const finishedOn = (queue: ReviewQueueElement, day: string): void => {
  const field = part<HTMLInputElement>(queue, '#completed-on')!;
  field.value = day;
  field.dispatchEvent(new Event('input'));
};

describe('review-queue, taking back', () => {
  beforeEach(() => {
    server = serveReviews().on('reopenReview', { mail: 'withdrawn', version: 5 });
  });
  afterEach(() => endReviews(server));

  it('offers Undo after a decision, by button and by key, and puts the certificate back in hand', async () => {
    for (const press of ['button', 'key']) {
      const queue = await open();
      await pressKey(queue, 'a');
      await says(queue, 'We email the coach in a few seconds.');
      await expect(queue).to.be.accessible({ ignoredRules: ['frame-tested'] });
      if (press === 'key') await pressKey(queue, 'z');
      else button(queue, 'Undo').click();
      await says(queue, 'Ana Ortiz: undone. No email was sent; the certificate is pending again.');
      expect(server.calls('reopenReview').at(-1)?.body).to.deep.equal({ version: FIRST.version + 1 });
      expect(part(queue, '#record')?.textContent).to.equal('Ana Ortiz');
      expect(part(queue, '.undo')).to.equal(null);
      await pressKey(queue, 'a');
      await says(queue, 'Ana Ortiz: Approved.');
      expect(server.calls('decideReview').at(-1)?.body).to.deep.include({ version: 5 });
    }
  });

  it('says when the email had left already', async () => {
    server.on('reopenReview', { mail: 'left', version: 5 });
    const queue = await open('es');
    await pressKey(queue, 'a');
    await appears(queue, '.undo');
    await pressKey(queue, 'z');
    await says(queue, 'El correo ya se había enviado');
  });

  it('offers no decision on one’s own certificate, and no key makes one', async () => {
    const queue = await openReviews(server, [{ ...FIRST, own: true }, SECOND]);
    await says(queue, 'This record has your own email address. Another reviewer decides on it.');
    for (const key of ['a', 'r', 'q']) await pressKey(queue, key);
    expect(part(queue, '.decisions')).to.equal(null);
    expect(server.calls('decideReview')).to.have.length(0);
  });

  it('lists what was decided, with who, when and why, and decides again', async () => {
    const queue = await open();
    part<HTMLButtonElement>(queue, '[data-shelf=decided]')!.click();
    for (const words of [
      'Rejected',
      'by rita@example.org',
      'This is the course for minors',
      'A new decision below replaces this one',
    ])
      await says(queue, words);
    await expect(queue).to.be.accessible({ ignoredRules: ['frame-tested'] });
    finishedOn(queue, '2026-08-02');
    button(queue, 'Approve').click();
    await says(queue, 'José Núñez: Approved.');
    expect(server.calls('decideReview')[0]?.body).to.deep.include({ decision: 'approved', version: 4 });
  });

  it('undoes a second decision: it waits, the one before no longer counts, and it is counted among those that wait', async () => {
    server.on('reopenReview', { mail: 'withdrawn', version: 6 });
    for (const lang of ['en', 'es']) {
      const queue = await open(lang);
      const waiting = (count: number) => says(queue, lang === 'en' ? `${count} pending` : `${count} pendientes`);
      part<HTMLButtonElement>(queue, '[data-shelf=decided]')!.click();
      await says(queue, 'rita@example.org');
      finishedOn(queue, '2026-08-02');
      await pressKey(queue, 'a');
      await says(queue, lang === 'en' ? 'the decision before this one does not come back' : 'no se recupera');
      await waiting(2);
      button(queue, lang === 'en' ? 'Undo' : 'Deshacer').click();
      await says(
        queue,
        lang === 'en' ? 'The decision before it no longer counts.' : 'La decisión anterior ya no cuenta.',
      );
      await waiting(3);
      expect(part(queue, '.record')?.textContent).not.to.include('rita@example.org');
      expect(part(queue, '.record')?.textContent).not.to.include(
        'This is the course for minors. Take the full course for adults.',
      );
      finishedOn(queue, '2026-08-02');
      await pressKey(queue, 'a');
      await waiting(2);
      expect(server.calls('decideReview').at(-1)?.body).to.deep.include({ version: 6 });
    }
  });
});
