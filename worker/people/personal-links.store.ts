// Personal links: signed, for one record and the one address they were mailed to, expiring, revocable. The token itself is never stored.
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { ProblemCode } from '../../contract/core/problem.ts';
import { LINK_TOKEN_PREFIX } from '../../contract/own-page/personal-link.ts';
import type { Database, Ports } from '../platform/ports.ts';
import { readToken, signToken } from '../platform/token.ts';
import { PERSONAL_LINK_DAYS } from './limits.ts';
import { personalLink } from './member.schema.ts';
import { getMember, type KnownMember } from './members.store.ts';

export type PersonalLinkRow = typeof personalLink.$inferSelect;

/** Under what a link keeps the address it was mailed to, and an approved address waits for its owner. */
export const addressHashOf = ({ keys }: Pick<Ports, 'keys'>, email: string): Promise<string> =>
  keys.hash(`link-address/${email.trim().toLowerCase()}`);

/** @param of `email`: where the link goes. Made again for the same mail, it is the same link. */
export async function issueLink(
  ports: Ports,
  tokenKey: string,
  of: NewLink,
  expiresAt = linkEnd(ports),
): Promise<string> {
  await putLink(ports.db, await linkRow(ports, of, expiresAt));
  return linkToken(tokenKey, of.id);
}

export interface NewLink {
  id: string;
  memberId: string;
  registrationId: string;
  email: string;
}

const linkEnd = ({ now }: Ports): string => new Date(now.getTime() + PERSONAL_LINK_DAYS * 86_400_000).toISOString();

/** A link as it is stored; it works once its row is there. */
export async function linkRow(
  ports: Ports,
  { email, ...of }: NewLink,
  expiresAt = linkEnd(ports),
): Promise<typeof personalLink.$inferInsert> {
  const addressHash = await addressHashOf(ports, email);
  return { ...of, purpose: 'safesport-landing', addressHash, createdAt: ports.now.toISOString(), expiresAt };
}

export const putLink = (db: Database, row: typeof personalLink.$inferInsert) =>
  db.insert(personalLink).values(row).onConflictDoNothing();

export const linkToken = async (tokenKey: string, id: string): Promise<string> =>
  LINK_TOKEN_PREFIX + (await signToken(tokenKey, 'personal-link', id));

/** The link and its record; a link ends when the record is merged into another one, or has another address than it was mailed to. */
export async function openLink(
  ports: Ports,
  tokenKey: string,
  token: string,
): Promise<{ link: PersonalLinkRow; member: KnownMember } | ProblemCode> {
  const link = await findLink(ports, tokenKey, token);
  if (!link) return 'link-not-valid';
  if (link.revokedAt !== null) return 'link-revoked';
  if (link.expiresAt < ports.now.toISOString()) return 'link-expired';
  const member = await getMember(ports, link.memberId);
  if (!member) return 'link-not-valid';
  const stands = member.row.id === link.memberId && (await addressHashOf(ports, member.row.email)) === link.addressHash;
  return stands ? { link, member } : 'link-revoked';
}

async function findLink(ports: Ports, tokenKey: string, token: string): Promise<PersonalLinkRow | undefined> {
  if (!token.startsWith(LINK_TOKEN_PREFIX)) return undefined;
  const id = await readToken(tokenKey, 'personal-link', token.slice(LINK_TOKEN_PREFIX.length));
  return id === null ? undefined : ports.db.select().from(personalLink).where(eq(personalLink.id, id)).get();
}

/** Whose link this is or once was, by the record that is kept: it opens nothing, it only tells the same person from another. */
export async function memberOfLink(ports: Ports, tokenKey: string, token: string): Promise<string | null> {
  const link = await findLink(ports, tokenKey, token);
  return link ? ((await getMember(ports, link.memberId))?.row.id ?? null) : null;
}

/** All links of a member that still work stop working. */
export const revokeLinks = ({ db, now }: Ports, memberId: string) =>
  db
    .update(personalLink)
    .set({ revokedAt: sql`coalesce(${personalLink.revokedAt}, ${now.toISOString()})` })
    .where(and(eq(personalLink.memberId, memberId), isNull(personalLink.revokedAt)));

/** Those of these that still work stop working; others are none. */
export const revokeLinksById = ({ db, now }: Ports, ids: readonly string[]) =>
  db
    .update(personalLink)
    .set({ revokedAt: now.toISOString() })
    .where(
      and(
        sql`${personalLink.id} in (select value from json_each(${JSON.stringify(ids)}))`,
        isNull(personalLink.revokedAt),
      ),
    );
