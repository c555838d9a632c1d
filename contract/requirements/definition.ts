// What a requirement is: data of an association, inherited below it. No rule asks for a key, only for a kind.
// The base pack's definitions (base-pack.ts) hold wherever an association has none of its own under that key.
import * as z from 'zod/mini';
import { Requirement } from '../core/requirement.ts';
import { Line, Prose, upTo } from '../core/text.ts';
import { MonthDay, Validity } from '../core/validity.ts';
import { Role } from '../people/member.ts';

export const REQUIREMENT_KINDS = [
  /** The Center's training: approves by a completion that equals the member, by a certificate, or by U.S. Soccer's record. */
  'safesport-training',
  /** Reports of a vendor; how one came out is never shown below the association. */
  'background-check',
  /** U.S. Soccer's license: its records, or a certificate. */
  'ussf-license',
  /** A certificate that somebody uploads and the association reviews. */
  'course-certificate',
  /** A text the member signs; a new version of it asks again. */
  'acknowledgment',
  /** A person looks something up, or takes fingerprints, and records that day. */
  'recorded-check',
  /** The member answers whether they are often enough with children; the answer decides what else is asked. */
  'self-attestation',
] as const;
export const RequirementKind = z.enum(REQUIREMENT_KINDS);
export type RequirementKind = z.infer<typeof RequirementKind>;

/** A code of conduct of some pages; a longer one is linked to. */
const TEXT_CHARACTERS = 8000;

/** https, and no sign-in in it. */
const Link = z.string().check(z.trim(), upTo(500), z.regex(/^https:\/\/[^\s/?#@]+([/?#][^\s]*)?$/i));

/** One language of it. */
const Words = z.strictObject({
  name: Line(60),
  /** What it is, how to do it and why, each a short paragraph. */
  what: z.optional(Prose(1000)),
  how: z.optional(Prose(1000)),
  why: z.optional(Prose(1000)),
});

export const DefinitionValidity = z.union([
  Validity,
  /** Through the last day that the proof itself names; without one it is not approved. */
  z.object({ kind: z.literal('as-proof') }),
]);
export type DefinitionValidity = z.infer<typeof DefinitionValidity>;

export const RequirementDefinition = z.strictObject({
  key: Requirement,
  kind: RequirementKind,
  /** Without Spanish the English stands in its place. The base pack's own words are in our dictionaries. */
  words: z.optional(z.strictObject({ en: Words, es: z.optional(Words) })),
  validity: DefinitionValidity,
  who: z.strictObject({
    /** Of whom it is asked. */
    roles: z.array(Role).check(z.minLength(1), z.maxLength(40)),
    /** Nobody under 18 is asked. */
    adultsOnly: z.boolean(),
    /** A `self-attestation` that decides: who answered "seldom" is not asked. */
    unlessSeldom: z.optional(Requirement),
  }),
  /** By when: each year on that day, or once on that date. */
  deadline: z.optional(
    z.strictObject({
      on: z.union([MonthDay, z.iso.date()]),
      consequence: z.optional(z.strictObject({ en: Prose(300), es: z.optional(Prose(300)) })),
    }),
  ),
  /** Who below the association may see more than whether it is approved. */
  seenBy: z.enum(['administrators', 'association']),
  /** Whoever has one of these has this one too. */
  satisfiedBy: z.array(Requirement).check(z.maxLength(10)),
  /** Where to go for it. */
  where: z.optional(Link),
  /** With `course-certificate`: one of these stands in the title of a certificate that fits; a hint for the reviewer. */
  titleWords: z.optional(z.array(Line(60)).check(z.maxLength(12))),
  /** With `ussf-license`: which pathway of U.S. Soccer's speaks for it. */
  license: z.optional(z.enum(['referee', 'coaching'])),
  /** With `acknowledgment`: what is signed. */
  text: z.optional(z.strictObject({ en: Prose(TEXT_CHARACTERS), es: z.optional(Prose(TEXT_CHARACTERS)) })),
  /** With `self-attestation`: from how many hours a month, or a year, the answer is "often". */
  often: z.optional(
    z.strictObject({
      hoursAMonth: z.int().check(z.minimum(1), z.maximum(700)),
      hoursAYear: z.int().check(z.minimum(1), z.maximum(8000)),
    }),
  ),
  /** The law or rule behind it, and the day somebody read it. */
  source: z.optional(z.strictObject({ title: Line(200), link: Link, readOn: z.iso.date() })),
});
export type RequirementDefinition = z.infer<typeof RequirementDefinition>;

/** As an association keeps it. */
export interface KeptDefinition extends RequirementDefinition {
  /** 1 and up, each change is the next one; 0 is the base pack's own. */
  version: number;
  /** Since when it is put away: nobody is asked any more, what is recorded stays. */
  archivedAt: string | null;
  /** With `acknowledgment`: a signature under an older version no longer counts. */
  signedAnewSince?: number;
  /** The pack it came from, and the pack's version. */
  pack?: { key: string; version: number };
}

/** GET .../requirements: everything that is defined here, those that are asked for first and in their order. */
export interface Catalogue {
  organization: { slug: string; name: string };
  /** The association, or federation, that defines them. */
  from: { slug: string; name: string };
  definitions: KeptDefinition[];
  /** What is asked for, in the order of the grid's columns. */
  asked: Requirement[];
}

/** PUT .../requirements/:key. */
export const DefineRequirement = z.object({
  definition: RequirementDefinition,
  /** The version this was made from, 0 for a new one: an older one is refused with 409. */
  version: z.int().check(z.minimum(0)),
  /** With `acknowledgment`: everybody signs anew. */
  askAgain: z.optional(z.boolean()),
});
export type DefineRequirement = z.infer<typeof DefineRequirement>;

/** POST .../packs. */
export const ApplyPack = z.object({
  pack: Requirement,
  /** Only these of it; all without. */
  only: z.optional(z.array(Requirement).check(z.maxLength(30))),
});
export type ApplyPack = z.infer<typeof ApplyPack>;

export const DEFINITIONS_MAX = 60;

/** The words somebody reads it in; null where they are in our dictionaries. */
export const wordsIn = (
  { words }: Pick<RequirementDefinition, 'words'>,
  language: string,
): z.infer<typeof Words> | null => (words ? (language === 'es' && words.es) || words.en : null);
