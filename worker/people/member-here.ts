// The :member of a route, if registered in the branch the administrator was let into; anybody else does not exist.
import type { Context } from 'hono';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { getMember, type KnownMember } from './members.store.ts';

export async function memberHere(c: Context<AppEnv>): Promise<KnownMember> {
  const member = await getMember(c.var.ports, c.req.param('member') ?? '');
  const { path } = c.var.place.row;
  if (!member?.registrations.some((each) => each.path.startsWith(path))) throw new Refused('not-found');
  return member;
}
