// GET .../code-requests/:request/code: the code a coach got, for a coordinator who asks to see it.
import type { ShownCode } from '../../contract/payment-codes/payment-code.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { codeRequestHere } from './code-request-here.ts';
import { codeOfRequest } from './payment-codes.store.ts';

export const showCode = operation(administrator(), inOrganization('hand-out'), async (c) => {
  const { ports } = c.var;
  const row = await codeOfRequest(ports.db, (await codeRequestHere(c)).id);
  if (!row) throw new Refused('not-found');
  c.header('cache-control', 'no-store');
  return c.json({ code: await ports.keys.open(row.codeSealed) } satisfies ShownCode);
});
