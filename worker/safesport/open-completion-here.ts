// The :completion of a route, while nobody has decided about it; anything else does not exist, or is decided already. One that is near to who
// asks, or stands under their address, is for somebody else.
import type { Context } from 'hono';
import { getMember } from '../people/members.store.ts';
import { notOwnRecord } from '../people/not-own-record.ts';
import type { SourcePerson } from '../people/rules/match-identity.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { type CompletionRow, getCompletion } from '../standings/completions.store.ts';

export async function openCompletionHere(c: Context<AppEnv>): Promise<CompletionRow> {
  const { ports, place } = c.var;
  const row = await getCompletion(ports.db, place.association.id, c.req.param('completion') ?? '');
  if (!row) throw new Refused('not-found');
  if (row.resolution !== null) throw new Refused('already-decided');
  const near = row.memberId === null ? null : await getMember(ports, row.memberId);
  const { email } = JSON.parse(await ports.keys.open(row.personSealed)) as SourcePerson;
  notOwnRecord(c, { row: { email } }, ...(near ? [near] : []));
  return row;
}
