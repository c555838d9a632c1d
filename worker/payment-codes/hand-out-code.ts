// POST .../code-requests/:request/code: gives this coach a code of the pool. Pressed twice, it gives one.
import type { HandedOut } from '../../contract/payment-codes/payment-code.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { codeRequestHere } from './code-request-here.ts';
import { handOut } from './hand-out.ts';

export const handOutCode = operation(administrator(), inOrganization('hand-out'), async (c) => {
  const request = await codeRequestHere(c);
  if (request.state === 'declined') throw new Refused('already-decided');
  const outcome = await handOut(c.var.ports, request, c.var.administrator.email);
  return c.json({ outcome } satisfies HandedOut);
});
