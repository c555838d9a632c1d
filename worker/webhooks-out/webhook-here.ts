// The :webhook of a route, if it is this organization's; any other does not exist.
import type { Context } from 'hono';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { type EndpointRow, getEndpoint } from './webhooks.store.ts';

export async function webhookHere(c: Context<AppEnv>): Promise<EndpointRow> {
  const { ports, place } = c.var;
  const row = await getEndpoint(ports.db, place.row.id, c.req.param('webhook') ?? '');
  if (!row) throw new Refused('not-found');
  return row;
}
