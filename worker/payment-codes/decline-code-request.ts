// DELETE .../code-requests/:request: no code for this request. The coach may ask again; a code that was given stays given.

import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { codeRequestHere } from './code-request-here.ts';
import { declineRequest } from './payment-codes.store.ts';

export const declineCodeRequest = operation(administrator(), inOrganization('hand-out'), async (c) => {
  const { ports, administrator: who } = c.var;
  const request = await codeRequestHere(c);
  const done = await declineRequest(ports.db, request, who.email, ports.now.toISOString());
  if (!done && request.state !== 'declined') throw new Refused('already-decided');
  return c.body(null, 204);
});
