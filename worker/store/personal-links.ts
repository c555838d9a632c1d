// Personal links: signed, for one member and one purpose, expiring, revocable. The token itself is never stored.
import { and, eq, isNull, sql } from 'drizzle-orm';
import { LINK_TOKEN_PREFIX } from '../../contract/personal-link.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import { PERSONAL_LINK_DAYS } from '../limits.ts';
import type { Ports } from '../ports.ts';
import { readToken, signToken } from '../token.ts';
import { personalLink } from './schema/member.ts';

export type PersonalLinkRow = typeof personalLink.$inferSelect;

/** The link a mail carries. Made when the mail is sent; made again for the same mail, it is the same link. */
export async function issueLink(
  ports: Ports,
  tokenKey: string,
  of: { id: string; memberId: string; registrationId: string },
  expiresAt = new Date(ports.now.getTime() + PERSONAL_LINK_DAYS * 86_400_000).toISOString(),
): Promise<string> {
  const createdAt = ports.now.toISOString();
  await ports.db
    .insert(personalLink)
    .values({ ...of, purpose: 'safesport-landing', createdAt, expiresAt })
    .onConflictDoNothing();
  return LINK_TOKEN_PREFIX + (await signToken(tokenKey, 'personal-link', of.id));
}

export async function readLink(ports: Ports, tokenKey: string, token: string): Promise<PersonalLinkRow | ProblemCode> {
  const row = await findLink(ports, tokenKey, token);
  if (!row) return 'link-not-valid';
  if (row.revokedAt !== null) return 'link-revoked';
  return row.expiresAt < ports.now.toISOString() ? 'link-expired' : row;
}

async function findLink(ports: Ports, tokenKey: string, token: string): Promise<PersonalLinkRow | undefined> {
  if (!token.startsWith(LINK_TOKEN_PREFIX)) return undefined;
  const id = await readToken(tokenKey, 'personal-link', token.slice(LINK_TOKEN_PREFIX.length));
  return id === null ? undefined : ports.db.select().from(personalLink).where(eq(personalLink.id, id)).get();
}

/** Whose link this is or once was: it opens nothing, it only tells the same person from another. */
export const memberOfLink = async (ports: Ports, tokenKey: string, token: string): Promise<string | null> =>
  (await findLink(ports, tokenKey, token))?.memberId ?? null;

/** All links of a member that still work stop working. */
export const revokeLinks = ({ db, now }: Ports, memberId: string) =>
  db
    .update(personalLink)
    .set({ revokedAt: sql`coalesce(${personalLink.revokedAt}, ${now.toISOString()})` })
    .where(and(eq(personalLink.memberId, memberId), isNull(personalLink.revokedAt)));
