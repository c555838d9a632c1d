// Builds a member with one registration in a club; everything can be left out.
import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { LINK_TOKEN_PREFIX } from '../../../contract/own-page/personal-link.ts';
import type { Identity, Role } from '../../../contract/people/member.ts';
import { personalLink } from '../../../worker/people/member.schema.ts';
import {
  getMember,
  insertMembers,
  type KnownMember,
  memberRow,
  sortNameOf,
} from '../../../worker/people/members.store.ts';
import { addressHashOf } from '../../../worker/people/personal-links.store.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { signToken } from '../../../worker/platform/token.ts';
import type { Tree } from './a-tree.ts';

export const ANA: Identity = {
  firstName: 'Ana',
  lastName: 'Ortiz',
  birthDate: '1988-04-12',
  gender: 'female',
  email: 'ana@example.org',
};

export interface Wanted {
  identity?: Partial<Identity>;
  /** A slug of the tree; the club unless told. */
  organization?: string;
  confirmed?: boolean;
  role?: Role;
  now?: Date;
}

export async function aMember(tree: Tree, wanted: Wanted = {}): Promise<KnownMember> {
  const ports = await portsOf(env, wanted.now ?? new Date());
  const identity = { ...ANA, ...wanted.identity };
  const id = crypto.randomUUID();
  const associationId = tree.idOf(tree.association);
  const organization = wanted.organization ?? tree.club;
  const registration = {
    id: crypto.randomUUID(),
    memberId: id,
    associationId,
    organizationId: tree.idOf(organization),
    path: tree.pathOf(organization),
    sortName: sortNameOf(identity),
    season: '2026',
    role: wanted.role ?? ('head-coach' as const),
    division: 'U10',
    origin: 'online' as const,
    confirmedAt: wanted.confirmed === false ? null : '2026-01-02T00:00:00.000Z',
  };
  const row = await memberRow(ports, { id, associationId, identity, language: 'en' });
  await insertMembers(ports.db, [row], [registration]);
  const member = await getMember(ports, id);
  if (!member) throw new Error('The member just inserted is gone');
  return member;
}

/** A personal link's token, as the mail would carry it. */
export async function aLink(
  member: KnownMember,
  wanted: { expiresAt?: string; revokedAt?: string } = {},
): Promise<string> {
  const id = crypto.randomUUID();
  const registrationId = member.registrations[0]?.id ?? '';
  await drizzle(env.DB)
    .insert(personalLink)
    .values({
      id,
      memberId: member.row.id,
      registrationId,
      purpose: 'safesport-landing',
      addressHash: await addressHashOf(await portsOf(env, new Date()), member.row.email),
      createdAt: '2026-01-01T00:00:00.000Z',
      expiresAt: wanted.expiresAt ?? '2100-01-01T00:00:00.000Z',
      revokedAt: wanted.revokedAt ?? null,
    });
  return LINK_TOKEN_PREFIX + (await signToken(env.TOKEN_KEY, 'personal-link', id));
}
