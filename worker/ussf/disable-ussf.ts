// POST .../sources/ussf/off: nothing is asked any more, and U.S. Soccer's messages are let in no longer. Licences and numbers
// stay and grow old, or are deleted; the ledger of standings stays either way.
import { DisableUssf } from '../../contract/ussf/ussf.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { changeRing } from '../intake/change-ring.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { removeCertifications } from './certifications.store.ts';
import { showUssfAccess } from './show-ussf-access.ts';
import { changeAccess, readAccess } from './ussf-access.store.ts';
import { removeNotices } from './ussf-notices.store.ts';
import { removeOfficials } from './ussf-officials.store.ts';

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
