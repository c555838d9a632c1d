// GET .../reviews: certificates waiting for a decision, the longest waiting first, a page at a time. Only for an association's reviewers.
import type { ReviewPage } from '../../contract/review.ts';
import { ageOn, dayAt } from '../domain/calendar.ts';
import { ADULT_AGE_YEARS } from '../domain/minor.ts';
import { Refused } from '../errors.ts';
import { REVIEW_PAGE_ITEMS } from '../limits.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { reviewersAbove } from '../store/administrators.ts';
import { countWaiting, type ReviewCursor, waitingReviews } from '../store/certificates.ts';
import { identityOf } from '../store/members.ts';
import { showCertificate } from '../views/show-certificate.ts';

/** Neither an instant nor an id has it. */
const BETWEEN = '~';

export const getReviews = operation(administrator('reviews:write'), inOrganization('review'), async (c) => {
  const { ports, place } = c.var;
  const after = readCursor(c.req.query('cursor'));
  const waiting = await waitingReviews(ports.db, place.association.id, place.row.path, after);
  const today = dayAt(ports.now, place.policy.timeZone);
  const shown = await Promise.all(
    waiting.map(async ({ certificate, member, organization }) => ({
      certificate: showCertificate(certificate),
      memberId: member.id,
      identity: await identityOf(ports, member),
      language: member.language,
      assignedTo: certificate.assignedTo,
      organization,
      version: certificate.version,
    })),
  );
  const items = shown.map((item) => ({ ...item, minor: ageOn(today, item.identity.birthDate) < ADULT_AGE_YEARS }));
  const all = await countWaiting(ports.db, place.association.id, place.row.path);
  const reviewers = await reviewersAbove(ports.db, place.row.path);
  c.header('cache-control', 'no-store');
  const last = waiting.length === REVIEW_PAGE_ITEMS ? waiting.at(-1)?.certificate : undefined;
  const cursor = last ? `${last.uploadedAt}${BETWEEN}${last.id}` : null;
  return c.json({ items, waiting: all, reviewers, cursor } satisfies ReviewPage);
});

function readCursor(text: string | undefined): ReviewCursor | null {
  if (text === undefined) return null;
  const [uploadedAt, id] = text.split(BETWEEN);
  if (uploadedAt && id) return { uploadedAt, id };
  throw new Refused({ code: 'not-the-schema', errors: [{ path: 'cursor', message: 'Not a cursor of this list' }] });
}
