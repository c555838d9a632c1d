// DELETE .../code-requests/:request: no code for this request. The coach may ask again; a code that was given stays given.
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { codeRequestHere } from '../middleware/code-request-here.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { declineRequest } from '../store/payment-codes.ts';

export const declineCodeRequest = operation(administrator(), inOrganization('hand-out'), async (c) => {
  const { ports, administrator: who } = c.var;
  const request = await codeRequestHere(c);
  const done = await declineRequest(ports.db, request, who.email, ports.now.toISOString());
  if (!done && request.state !== 'declined') throw new Refused('already-decided');
  return c.body(null, 204);
});
