// <review-queue>: a decision can be taken back before anybody is written to, and what was decided can be decided again.
import { expect } from '@open-wc/testing';
import type { ReviewItem } from '../../contract/review.ts';
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
    reason: 'This is the youth course; take the full adult course.',
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

describe('review-queue, taking back', () => {
  beforeEach(() => {
    server = serveReviews().on('reopenReview', { mail: 'withdrawn', version: 5 });
  });
  afterEach(() => endReviews(server));

  it('offers Undo after a decision, by button and by key, and puts the certificate back in hand', async () => {
    for (const press of ['button', 'key']) {
      const queue = await open();
      await pressKey(queue, 'a');
      await says(queue, 'The email to the coach leaves in a few seconds.');
      await expect(queue).to.be.accessible({ ignoredRules: ['frame-tested'] });
      if (press === 'key') await pressKey(queue, 'z');
      else button(queue, 'Undo').click();
      await says(queue, 'Ana Ortiz: undone. No email was sent; the certificate waits again.');
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
    await says(queue, 'El correo ya había salido');
  });

  it('lists what was decided, with who, when and why, and decides again', async () => {
    const queue = await open();
    part<HTMLButtonElement>(queue, '[data-shelf=decided]')!.click();
    for (const words of [
      'Rejected',
      'by rita@example.org',
      'This is the youth course',
      'A new decision below replaces this one',
    ])
      await says(queue, words);
    await expect(queue).to.be.accessible({ ignoredRules: ['frame-tested'] });
    part<HTMLInputElement>(queue, '#completed-on')!.value = '2026-08-02';
    part<HTMLInputElement>(queue, '#completed-on')!.dispatchEvent(new Event('input'));
    button(queue, 'Approve').click();
    await says(queue, 'José Núñez: Approved.');
    expect(server.calls('decideReview')[0]?.body).to.deep.include({ decision: 'approved', version: 4 });
  });
});
