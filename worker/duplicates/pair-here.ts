// Two people of one branch, both registered in it under these very ids; anybody else does not exist, and nothing is said of the other. Neither is
// who asks.
import type { Context } from 'hono';
import { getMember, type KnownMember } from '../people/members.store.ts';
import { notOwnRecord } from '../people/not-own-record.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';

export async function pairHere(
  c: Context<AppEnv>,
  ids: readonly [string, string],
): Promise<[KnownMember, KnownMember]> {
  const { ports, place } = c.var;
  const here = async (id: string): Promise<KnownMember> => {
    const member = await getMember(ports, id);
    if (!member?.registrations.some(({ path }) => path.startsWith(place.row.path))) throw new Refused('not-found');
    return member;
  };
  const [first, second] = [await here(ids[0]), await here(ids[1])];
  // The same record twice, or two that have become one.
  if (first.row.id === second.row.id) throw new Refused('already-decided');
  notOwnRecord(c, first, second);
  return [first, second];
}
