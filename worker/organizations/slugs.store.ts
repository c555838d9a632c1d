// Which addresses are taken: by an organization, or by one that had it before and is still found there.
import { eq, inArray } from 'drizzle-orm';
import type { Database } from '../platform/ports.ts';
import { organization } from './organization.schema.ts';
import { slugCandidates } from './rules/organization-slug.ts';
import { formerSlug } from './tree.schema.ts';

/** Clubs of one name in one deployment; the next one is asked for another address. */
const CANDIDATES_MAX = 40;

/** @returns those that lead somewhere already. */
export async function takenSlugs(db: Database, slugs: readonly string[]): Promise<Set<string>> {
  const wanted = [...slugs];
  const [now, before] = await db.batch([
    db.select({ slug: organization.slug }).from(organization).where(inArray(organization.slug, wanted)),
    db.select({ slug: formerSlug.slug }).from(formerSlug).where(inArray(formerSlug.slug, wanted)),
  ]);
  return new Set([...now, ...before].map(({ slug }) => slug));
}

/** @param besides taken in the same request. @returns the first of the wish and its numbered forms that is free. */
export async function freeSlug(
  db: Database,
  wish: string,
  besides: ReadonlySet<string> = new Set(),
): Promise<string | null> {
  const candidates = slugCandidates(wish, CANDIDATES_MAX);
  const taken = await takenSlugs(db, candidates);
  return candidates.find((slug) => !taken.has(slug) && !besides.has(slug)) ?? null;
}

export const formerSlugsOf = async (db: Database, organizationId: string): Promise<string[]> =>
  (
    await db
      .select({ slug: formerSlug.slug })
      .from(formerSlug)
      .where(eq(formerSlug.organizationId, organizationId))
      .orderBy(formerSlug.since)
      .all()
  ).map(({ slug }) => slug);
