// POST .../sources/ussf/test: does U.S. Soccer answer with what is set? Asks for nobody.
import type { UssfTest } from '../../contract/ussf/ussf.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { connectUssf } from './connect-ussf.ts';
import { UssfUnavailable } from './polite-fetch.ts';
import { readAccess } from './ussf-access.store.ts';

/** Reserved by RFC 2606: no such address belongs to anybody. */
const NOBODY = 'connection-test@touchline.invalid';

export const testUssf = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const { ports, place } = c.var;
  const access = await readAccess(ports.db, place.association.id);
  const source = access ? await connectUssf(ports, c.env, access) : null;
  if (!source) throw new Refused('not-allowed');
  try {
    await source.find({ by: 'email', email: NOBODY });
    return c.json({ works: true, trouble: null } satisfies UssfTest);
  } catch (error) {
    if (!(error instanceof UssfUnavailable)) throw error;
    return c.json({ works: false, trouble: error.trouble } satisfies UssfTest);
  }
});
