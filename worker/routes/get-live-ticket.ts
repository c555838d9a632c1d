// POST .../live-ticket: opens one socket on this branch, within a minute.
import type { LiveTicket } from '../../contract/live.ts';
import { may } from '../domain/may.ts';
import { LIVE_TICKET_SECONDS } from '../limits.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { signToken } from '../token.ts';

export const getLiveTicket = operation(administrator(), inOrganization('see-people'), async (c) => {
  const { row } = c.var.place;
  const results = may(c.var.administrator.offices, 'see-results', row.path);
  const until = c.var.ports.now.getTime() + LIVE_TICKET_SECONDS * 1000;
  const ticket = await signToken(c.env.TOKEN_KEY, 'live-ticket', JSON.stringify([row.slug, until, results]));
  return c.json({ ticket } satisfies LiveTicket);
});
