// PUT .../certificates/:certificate/assignment: who looks after it, so that two reviewers do not read the same file. Not a lock.
import { AssignReview } from '../../contract/review.ts';
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { certificateHere } from '../middleware/certificate-here.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { reviewersAbove } from '../store/administrators.ts';
import { assignCertificate } from '../store/certificates.ts';

export const assignReview = operation(administrator(), inOrganization('review'), async (c) => {
  const { ports, place } = c.var;
  const row = await certificateHere(c);
  const { to } = await readBody(c, AssignReview);
  if (to !== null && !(await reviewersAbove(ports.db, place.row.path)).includes(to)) {
    throw new Refused({
      code: 'not-the-schema',
      errors: [{ path: 'to', message: 'Not a reviewer of this association' }],
    });
  }
  await assignCertificate(ports.db, row.id, to);
  return c.body(null, 204);
});
