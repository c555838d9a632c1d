// POST .../sources/ussf/off: nothing is asked any more, and U.S. Soccer's messages are let in no longer. Licences and numbers
// stay and grow old, or are deleted; the ledger of standings stays either way.
import { DisableUssf } from '../../contract/ussf.ts';
import { changeRing } from '../change-ring.ts';
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { associationOnly } from '../middleware/association-only.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { removeCertifications } from '../store/certifications.ts';
import { changeAccess, readAccess } from '../store/ussf-access.ts';
import { removeNotices } from '../store/ussf-notices.ts';
import { removeOfficials } from '../store/ussf-officials.ts';
import { showUssfAccess } from '../views/show-ussf-access.ts';

export const disableUssf = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const { ports, place } = c.var;
  const { id: associationId, slug } = place.association;
  const { data } = await readBody(c, DisableUssf);
  const access = await readAccess(ports.db, associationId);
  if (!access) throw new Refused('not-found');
  const header = access.webhookHeader;
  await changeRing(ports, c.env, { source: 'ussf', slug }, () => ({ associationId, header, secrets: [] }));
  const off = { enabledAt: null, credentialsSealed: null, tokensSealed: null, pauseUntil: null, pauses: 0 };
  await ports.db.batch([
    changeAccess(ports.db, associationId, off),
    removeNotices(ports.db, associationId),
    ...(data === 'remove'
      ? [removeOfficials(ports.db, associationId), ...removeCertifications(ports.db, associationId)]
      : []),
  ]);
  return c.json(await showUssfAccess(ports, c.env, place));
});
