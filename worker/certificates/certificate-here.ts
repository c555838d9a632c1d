// The :certificate of a route with its member, if that member is registered in the branch; anything else does not exist.
import type { Context } from 'hono';
import { getMember, type KnownMember } from '../people/members.store.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { type CertificateRow, getCertificate } from './certificates.store.ts';

export const certificateHere = async (c: Context<AppEnv>): Promise<CertificateRow> =>
  (await certificateWithMember(c)).row;

export async function certificateWithMember(c: Context<AppEnv>): Promise<{ row: CertificateRow; member: KnownMember }> {
  const { ports, place } = c.var;
  const row = await getCertificate(ports.db, place.association.id, c.req.param('certificate') ?? '');
  const member = row && (await getMember(ports, row.memberId));
  if (!row || !member?.registrations.some((each) => each.path.startsWith(place.row.path)))
    throw new Refused('not-found');
  return { row, member };
}
