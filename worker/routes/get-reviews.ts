// GET .../reviews: certificates waiting for a decision, the longest waiting first. Only for an association's reviewers.
import type { ReviewPage } from '../../contract/review.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { waitingReviews } from '../store/certificates.ts';
import { identityOf } from '../store/members.ts';
import { showCertificate } from '../views/show-certificate.ts';

export const getReviews = operation(administrator('reviews:write'), inOrganization('review'), async (c) => {
  const { ports, place } = c.var;
  const waiting = await waitingReviews(ports.db, place.association.id, place.row.path);
  const items = await Promise.all(
    waiting.map(async ({ certificate, member, organization }) => ({
      certificate: showCertificate(certificate),
      memberId: member.id,
      identity: await identityOf(ports, member),
      organization,
      version: certificate.version,
    })),
  );
  c.header('cache-control', 'no-store');
  return c.json({ items, waiting: items.length } satisfies ReviewPage);
});
