// A reviewer at <review-queue> with two certificates that wait, and the server's answers to what they do. A spec names only what is its own.
import { aTimeout, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { ReviewItem } from '../../../contract/certificates/review.ts';
import { sessionToken } from '../../../widget/internal/held-token.ts';
import type { ReviewQueueElement } from '../../../widget/review-queue/review-queue.ts';
import '../../../widget/review-queue/review-queue-define.ts';
import { buildMe, buildReview, buildSession } from './build-people.ts';
import { appears, part } from './in-shadow.ts';
import { ServerDouble, submittedCertificate } from './server-double.ts';

export const FIRST = buildReview({
  certificate: submittedCertificate({ hintedCompletedOn: '2026-08-02', hints: ['name-found', 'single-module'] }),
});
export const SECOND = buildReview({
  certificate: submittedCertificate({ id: 'certificate-2', type: 'image/png' }),
  identity: { ...buildMe().identity, firstName: 'José', lastName: 'Núñez' },
  version: 7,
});
export const REVIEWERS = ['dana@cal-south.example', 'rae@cal-south.example'];

export const serveReviews = (): ServerDouble =>
  new ServerDouble()
    .on('getSession', buildSession())
    .on('decideReview', undefined)
    .on('assignReview', undefined)
    .file('getCertificateFile', new Blob(['%PDF-1.4']));

export async function openReviews(
  server: ServerDouble,
  items: ReviewItem[] = [FIRST, SECOND],
  lang = 'en',
): Promise<ReviewQueueElement> {
  server.on('getReviews', { items, waiting: items.length, reviewers: REVIEWERS, cursor: null });
  sessionToken.hold('tls_one');
  const queue = await fixture<ReviewQueueElement>(
    html`<review-queue organization="big-bear" lang=${lang}></review-queue>`,
  );
  if (items.length) await appears(queue, '#record');
  return queue;
}

export async function pressKey(queue: ReviewQueueElement, key: string): Promise<void> {
  part(queue, '#record')!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  await queue.updateComplete;
}

export async function endReviews(server: ServerDouble): Promise<void> {
  fixtureCleanup();
  await aTimeout(0);
  server.stop();
  sessionToken.forget();
}
