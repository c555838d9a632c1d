// POST .../code-requests/:request/code: gives this coach a code of the pool. Pressed twice, it gives one.
import type { HandedOut } from '../../contract/payment-code.ts';
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { codeRequestHere } from '../middleware/code-request-here.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { handOut } from '../payment-codes/hand-out.ts';

export const handOutCode = operation(administrator(), inOrganization('hand-out'), async (c) => {
  const request = await codeRequestHere(c);
  if (request.state === 'declined') throw new Refused('already-decided');
  const outcome = await handOut(c.var.ports, request, c.var.administrator.email);
  return c.json({ outcome } satisfies HandedOut);
});
