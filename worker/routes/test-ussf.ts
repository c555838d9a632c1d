// POST .../sources/ussf/test: does U.S. Soccer answer with what is set? Asks for nobody.
import type { UssfTest } from '../../contract/ussf.ts';
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { associationOnly } from '../middleware/association-only.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { UssfUnavailable } from '../sources/ussf/polite-fetch.ts';
import { readAccess } from '../store/ussf-access.ts';
import { connectUssf } from '../ussf/connect-ussf.ts';

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
