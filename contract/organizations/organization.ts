// A node of the tree, as far as a stranger may know it.
import * as z from 'zod/mini';
import { Requirement } from '../core/requirement.ts';
import { RequirementNames } from '../core/requirement-name.ts';
import { upTo } from '../core/text.ts';
import { PublicCount } from '../standings/public-count.ts';
import { State } from '../standings/status.ts';

export const OrganizationKind = z.enum(['federation', 'association', 'league', 'club']);
export type OrganizationKind = z.infer<typeof OrganizationKind>;

/** 2 to 60 small letters, digits and hyphens; unique in one deployment. */
export const SLUG = /^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$/;
export const Slug = z.string().check(upTo(60), z.regex(SLUG));

export const Contact = z.object({ name: z.string(), email: z.string() });
export type Contact = z.infer<typeof Contact>;

/** What every visitor of the league's page may see. Never a person's name but the published contact. */
export const Organization = z.object({
  /** IANA zone in which the association's days and deadlines are meant. */
  timeZone: z.string(),
  slug: Slug,
  name: z.string(),
  kind: OrganizationKind,
  association: z.object({ slug: Slug, name: z.string() }),
  contact: z.nullable(Contact),
  /** What the association says about uploading instead of waiting; null when it says nothing (requirement S15). */
  uploadAdvice: z.nullable(z.string()),
  /** How long the SafeSport course takes, in the association's own words; null when it says nothing. */
  courseTakes: z.nullable(z.string()),
  /** The requirements that have a column here. */
  requirements: z.array(Requirement),
  /** What the association calls them itself; those that are not in it have their name in our dictionaries. */
  names: z.optional(RequirementNames),
  /** Only on one that is archived: it takes nobody new. */
  archived: z.optional(z.literal(true)),
});
export type Organization = z.infer<typeof Organization>;

/**
 * Counts for anonymous visitors (D6), of this organization and everything below: confirmed people, of how many of them each requirement is
 * asked (both rounded up to the next five), and how many of those are in each state (to the nearest five). At most some minutes old.
 */
export const Summary = z.object({
  people: PublicCount,
  asked: z.record(Requirement, PublicCount),
  counts: z.record(Requirement, z.partialRecord(State, PublicCount)),
});
export type Summary = z.infer<typeof Summary>;
