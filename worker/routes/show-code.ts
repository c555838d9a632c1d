// GET .../code-requests/:request/code: the code a coach got, for a coordinator who asks to see it.
import type { ShownCode } from '../../contract/payment-code.ts';
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { codeRequestHere } from '../middleware/code-request-here.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { codeOfRequest } from '../store/payment-codes.ts';

export const showCode = operation(administrator(), inOrganization('hand-out'), async (c) => {
  const { ports } = c.var;
  const row = await codeOfRequest(ports.db, (await codeRequestHere(c)).id);
  if (!row) throw new Refused('not-found');
  c.header('cache-control', 'no-store');
  return c.json({ code: await ports.keys.open(row.codeSealed) } satisfies ShownCode);
});
