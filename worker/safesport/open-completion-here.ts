// The :completion of a route, while nobody has decided about it; anything else does not exist, or is decided already.
import type { Context } from 'hono';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { type CompletionRow, getCompletion } from '../standings/completions.store.ts';

export async function openCompletionHere(c: Context<AppEnv>): Promise<CompletionRow> {
  const { ports, place } = c.var;
  const row = await getCompletion(ports.db, place.association.id, c.req.param('completion') ?? '');
  if (!row) throw new Refused('not-found');
  if (row.resolution !== null) throw new Refused('already-decided');
  return row;
}
