// Builds a small tree of organizations with its administrators. Every name can be left out; nothing is shared by tests.
import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import type { AdministratorRole } from '../../../contract/sign-in/sign-in.ts';
import { writeRing } from '../../../worker/intake/keyring.store.ts';
import { administrator, organization, registeredOrigin } from '../../../worker/organizations/organization.schema.ts';
import type { DecidedPolicy } from '../../../worker/organizations/rules/policy.ts';
import { keysFrom } from '../../../worker/platform/seal.ts';

export const SECRET = `whsec_${btoa('a secret of thirty-two bytes....')}`;
export const ORIGIN = 'https://league.example';
export const ACCESS_CODE = 'TEST-CODE-4X4Z-ONLY';

export interface Tree {
  association: string;
  league: string;
  club: string;
  otherClub: string;
  /** Ids and paths by slug. */
  idOf(slug: string): string;
  pathOf(slug: string): string;
}

/** An association with a league and two clubs; slugs carry the given prefix, so that several trees stand side by side. */
export async function aTree(prefix = 'east', policy: Partial<DecidedPolicy> = {}): Promise<Tree> {
  const db = drizzle(env.DB);
  const keys = await keysFrom(env.DATA_KEY);
  const slugs = {
    association: `${prefix}-association`,
    league: `${prefix}-league`,
    club: `${prefix}-club`,
    otherClub: `${prefix}-other-club`,
  };
  const idOf = (slug: string) => `id-${slug}`;
  const root = `${idOf(slugs.association)}/`;
  const paths: Record<string, string> = {
    [slugs.association]: root,
    [slugs.league]: `${root}${idOf(slugs.league)}/`,
    [slugs.club]: `${root}${idOf(slugs.league)}/${idOf(slugs.club)}/`,
    [slugs.otherClub]: `${root}${idOf(slugs.league)}/${idOf(slugs.otherClub)}/`,
  };
  const parents = [null, idOf(slugs.association), idOf(slugs.league), idOf(slugs.league)];
  const kinds = ['association', 'league', 'club', 'club'] as const;
  for (const [index, slug] of Object.values(slugs).entries()) {
    const kind = kinds[index] ?? 'club';
    await db.insert(organization).values({
      id: idOf(slug),
      slug,
      name: `The ${slug}`,
      kind,
      parentId: parents[index] ?? null,
      path: paths[slug] ?? root,
      requirements: kind === 'association' ? ['abuse-prevention', 'background-check'] : [],
      policy: kind === 'association' ? policy : {},
      accessCodeSealed: kind === 'association' ? await keys.seal(ACCESS_CODE) : null,
      contactName: kind === 'league' ? 'Cory Coordinator' : null,
      contactEmail: kind === 'league' ? 'coordinator@league.example' : null,
    });
    await anAdministrator(`owner@${slug}.example`, idOf(slug), 'owner');
  }
  await db.insert(registeredOrigin).values({ origin: ORIGIN, organizationId: idOf(slugs.league) });
  const secrets = [{ secret: SECRET, until: null }];
  const ring = { associationId: idOf(slugs.association), secrets };
  await writeRing(env.KEYRING, keys, 'safesport', slugs.association, ring);
  return { ...slugs, idOf, pathOf: (slug) => paths[slug] ?? root };
}

export async function anAdministrator(email: string, organizationId: string, role: AdministratorRole): Promise<void> {
  const createdAt = '2026-01-01T00:00:00.000Z';
  await drizzle(env.DB).insert(administrator).values({ email, organizationId, role, createdAt });
}
