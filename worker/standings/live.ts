// GET .../live: a WebSocket that repeats new standings of this branch. The ticket comes as a sub-protocol, never in the URL.
import { LIVE_PROTOCOL, LIVE_TICKET_PREFIX } from '../../contract/standings/live-protocol.ts';
import { requestOrigin } from '../accounts/request-origin.ts';
import { findOrganization } from '../organizations/organizations.store.ts';
import { Refused } from '../platform/errors.ts';
import { countTry } from '../platform/http/guess-counter.store.ts';
import { operation } from '../platform/operation.ts';
import { readToken } from '../platform/token.ts';

/** Longer than a ticket is good for. */
const TICKET_MINUTES = 5;

export const live = operation(async (c) => {
  const { ports } = c.var;
  const offered = (c.req.header('sec-websocket-protocol') ?? '').split(',').map((each) => each.trim());
  const ticket = offered.find((each) => each.startsWith(LIVE_TICKET_PREFIX))?.slice(LIVE_TICKET_PREFIX.length) ?? '';
  const payload = await readToken(c.env.TOKEN_KEY, 'live-ticket', ticket);
  const [slug, until, session, origin, id] =
    payload === null ? [null, 0, '', '', ''] : (JSON.parse(payload) as [string, number, string, string, string]);
  if (slug !== c.req.param('organization') || until < ports.now.getTime() || origin !== requestOrigin(c))
    throw new Refused('not-signed-in');
  if (c.req.header('upgrade') !== 'websocket' || !offered.includes(LIVE_PROTOCOL)) throw new Refused('bad-request');
  // Counted in the statement that reads: of two who come with the same ticket one is let in.
  if ((await countTry(ports, `live-ticket/${id}`, TICKET_MINUTES)) > 1) throw new Refused('not-signed-in');
  const place = await findOrganization(ports.db, slug);
  if (!place) throw new Refused('not-found');
  const board = c.env.STATUS_BOARD.get(c.env.STATUS_BOARD.idFromName(place.association.id));
  const who = { 'x-touchline-organization': place.row.id, 'x-touchline-session': session };
  const headers = new Headers({ upgrade: 'websocket', ...who });
  return board.fetch('https://status-board/', { headers });
});
