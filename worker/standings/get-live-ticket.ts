// POST .../live-ticket: opens one socket on this branch, once, within a minute, from the page that asked for it.
import type { LiveTicket } from '../../contract/standings/live.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { requestOrigin } from '../accounts/request-origin.ts';
import { operation } from '../platform/operation.ts';
import { signToken } from '../platform/token.ts';
import { LIVE_TICKET_SECONDS } from './limits.ts';

export const getLiveTicket = operation(administrator(), inOrganization('see-people'), async (c) => {
  const { row } = c.var.place;
  const until = c.var.ports.now.getTime() + LIVE_TICKET_SECONDS * 1000;
  const ticket = await signToken(
    c.env.TOKEN_KEY,
    'live-ticket',
    JSON.stringify([row.slug, until, c.var.administrator.sessionId, requestOrigin(c), crypto.randomUUID()]),
  );
  return c.json({ ticket } satisfies LiveTicket);
});
