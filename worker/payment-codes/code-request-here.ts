// The :request of a route, if it was made to this organization; any other does not exist.
import type { Context } from 'hono';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { type CodeRequestRow, getRequest } from './payment-codes.store.ts';

export async function codeRequestHere(c: Context<AppEnv>): Promise<CodeRequestRow> {
  const { ports, place } = c.var;
  const row = await getRequest(ports.db, place.row.id, c.req.param('request') ?? '');
  if (!row) throw new Refused('not-found');
  return row;
}
