// POST .../live-ticket: opens one socket on this branch, once, within a minute, from the page that asked for it.
import type { LiveTicket } from '../../contract/live.ts';
import { may } from '../domain/may.ts';
import { LIVE_TICKET_SECONDS } from '../limits.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { requestOrigin } from '../sign-in/request-origin.ts';
import { signToken } from '../token.ts';

export const getLiveTicket = operation(administrator(), inOrganization('see-people'), async (c) => {
  const { row } = c.var.place;
  const results = may(c.var.administrator.offices, 'see-results', row.path);
  const until = c.var.ports.now.getTime() + LIVE_TICKET_SECONDS * 1000;
  const ticket = await signToken(
    c.env.TOKEN_KEY,
    'live-ticket',
    JSON.stringify([row.slug, until, results, requestOrigin(c), crypto.randomUUID()]),
  );
  return c.json({ ticket } satisfies LiveTicket);
});
