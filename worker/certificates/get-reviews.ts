// GET .../reviews: certificates waiting for a decision, the longest waiting first, a page at a time; with ?decided=yes those decided, the newest
// first; with ?certificate= one alone. Only for an association's reviewers.
import type { ReviewPage } from '../../contract/certificates/review.ts';
import { administrator } from '../accounts/administrator.ts';
import { reviewersAbove } from '../accounts/administrators.store.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { ownNamesOf } from '../organizations/rules/definitions.ts';
import { identityOf } from '../people/members.store.ts';
import { isOwn } from '../people/not-own-record.ts';
import { ADULT_AGE_YEARS } from '../people/rules/minor.ts';
import { Refused } from '../platform/errors.ts';
import { REVIEW_PAGE_ITEMS } from '../platform/limits.ts';
import { operation } from '../platform/operation.ts';
import { ageOn, dayAt } from '../platform/rules/calendar.ts';
import { countWaiting, decidedReviews, type ReviewCursor, reviewOf, waitingReviews } from './certificates.store.ts';
import { showCertificate } from './show-certificate.ts';

/** Neither an instant nor an id has it. */
const BETWEEN = '~';

export const getReviews = operation(administrator('reviews:write'), inOrganization('review'), async (c) => {
  const { ports, place } = c.var;
  const after = readCursor(c.req.query('cursor'));
  const [decided, one] = [c.req.query('decided') === 'yes', c.req.query('certificate')];
  const read = decided ? decidedReviews : waitingReviews;
  const { id: associationId } = place.association;
  const { path } = place.row;
  const found = one
    ? await reviewOf(ports.db, associationId, path, one)
    : await read(ports.db, associationId, path, after);
  const today = dayAt(ports.now, place.policy.timeZone);
  const shown = await Promise.all(
    found.map(async ({ certificate, member, organization }) => ({
      certificate: showCertificate(certificate),
      memberId: member.id,
      identity: await identityOf(ports, member),
      language: member.language,
      assignedTo: certificate.assignedTo,
      organization,
      version: certificate.version,
      ...(isOwn(c, member) ? { own: true as const } : {}),
      ...(certificate.decidedAt === null ? {} : { decidedBy: certificate.decidedBy }),
    })),
  );
  const items = shown.map((item) => ({ ...item, minor: ageOn(today, item.identity.birthDate) < ADULT_AGE_YEARS }));
  const all = await countWaiting(ports.db, associationId, path);
  const reviewers = await reviewersAbove(ports.db, path);
  c.header('cache-control', 'no-store');
  const last = found.length === REVIEW_PAGE_ITEMS ? found.at(-1)?.certificate : undefined;
  const cursor = last ? `${decided ? last.decidedAt : last.uploadedAt}${BETWEEN}${last.id}` : null;
  const names = ownNamesOf(
    place.policy,
    place.policy.definitions.map(({ key }) => key),
  );
  return c.json({ items, waiting: all, reviewers, names, cursor } satisfies ReviewPage);
});

function readCursor(text: string | undefined): ReviewCursor | null {
  if (text === undefined) return null;
  const [uploadedAt, id] = text.split(BETWEEN);
  if (uploadedAt && id) return { uploadedAt, id };
  throw new Refused({ code: 'not-the-schema', errors: [{ path: 'cursor', message: 'Not a cursor of this list' }] });
}
