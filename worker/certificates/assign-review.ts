// PUT .../certificates/:certificate/assignment: who looks after it, so that two reviewers do not read the same file. Not a lock.
import { AssignReview } from '../../contract/certificates/review.ts';
import { administrator } from '../accounts/administrator.ts';
import { reviewersAbove } from '../accounts/administrators.store.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { certificateHere } from './certificate-here.ts';
import { assignCertificate } from './certificates.store.ts';

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
