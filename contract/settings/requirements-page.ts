// What a league asks of its coaches, as one configuration: the page, its deadlines and what satisfies what are all read from it (L1).
// Plain words only, never markup; links lead to https and nowhere else.
import * as z from 'zod/mini';
import { Requirement } from '../core/requirement.ts';
import { Line, Prose, upTo } from '../core/text.ts';
import { MonthDay } from '../core/validity.ts';
import { Role } from '../people/member.ts';
import { COURSES } from '../safesport/coaching-courses.ts';
import { Email } from '../sign-in/sign-in.ts';
import type { Named } from './settings.ts';

/** One sentence or paragraph; without Spanish the English stands in its place. */
const Said = z.strictObject({ en: Prose(1500), es: z.optional(Prose(1500)) });
export type Said = z.infer<typeof Said>;

const Key = z.string().check(upTo(40), z.regex(/^[a-z][a-z0-9-]{0,39}$/));
const Division = Line(40);
/** No sign-in in it, and nothing but https. */
const Link = z.string().check(z.trim(), upTo(500), z.regex(/^https:\/\/[^\s/?#@]+([/?#][^\s]*)?$/i));
const Person = z.strictObject({ name: Line(100), email: Email });

const Course = z.enum(COURSES);

/** Something a coach asks a person for, by mail. */
const Ask = z.strictObject({
  kind: z.enum(['payment-code', 'account', 'question']),
  /** The page's coordinator without it. */
  to: z.optional(Person),
  /** What the mail must say, one line each. */
  with: z.optional(z.array(Said).check(z.maxLength(12))),
  /** How long it takes. */
  takes: z.optional(Said),
});

const Item = z.strictObject({
  id: Key,
  title: Said,
  /** Whose dot this is. An item without one has no state of its own. */
  requirement: z.optional(Requirement),
  what: z.array(Said).check(z.maxLength(12)),
  /** Everybody, when both are left out. */
  who: z.optional(
    z.strictObject({
      roles: z.optional(z.array(Role).check(z.maxLength(20))),
      divisions: z.optional(z.array(Division).check(z.maxLength(40))),
      words: z.optional(Said),
    }),
  ),
  how: z.optional(
    z
      .array(z.strictObject({ words: Said, link: z.optional(z.strictObject({ to: Link, words: Said })) }))
      .check(z.maxLength(20)),
  ),
  period: z.optional(Said),
  deadline: z.optional(z.strictObject({ on: MonthDay, consequence: Said })),
  contact: z.optional(Person),
  /** Nothing extra to do: whoever has that other item has this one (L4). */
  includedIn: z.optional(Key),
  /** Which course for which division (L2). */
  courses: z.optional(
    z.strictObject({
      introduction: z.optional(Said),
      byDivision: z
        .array(z.strictObject({ division: Division, course: Course }))
        .check(z.minLength(1), z.maxLength(40)),
    }),
  ),
  /** The four phases of a background check (L5). */
  check: z.optional(
    z.strictObject({
      found: Said,
      needed: Said,
      paid: z.optional(Said),
      opens: Said,
      /** Set by the coordinator once it is known. */
      opensOn: z.optional(z.iso.date()),
    }),
  ),
  asks: z.optional(z.array(Ask).check(z.maxLength(4))),
  /** A certificate of it may be uploaded here (L7). */
  upload: z.optional(z.boolean()),
});
export type RequirementsItem = z.infer<typeof Item>;

export const RequirementsPage = z
  .strictObject({
    title: Said,
    intro: z.array(Said).check(z.maxLength(8)),
    /** When somebody last made sure that all of this is so. */
    checkedOn: z.iso.date(),
    /** The organization's own contact without it. */
    coordinator: z.optional(Person),
    items: z.array(Item).check(z.minLength(1), z.maxLength(30)),
  })
  .check(
    z.refine(({ items }) => new Set(items.map(({ id }) => id)).size === items.length, { path: ['items'] }),
    z.refine(
      ({ items }) =>
        items.every(
          ({ id, includedIn }) => !includedIn || (includedIn !== id && items.some((each) => each.id === includedIn)),
        ),
      { path: ['items', 'includedIn'] },
    ),
  );
export type RequirementsPage = z.infer<typeof RequirementsPage>;

/** GET .../requirements-page: the nearest page set here or above. Public, and without a person but its published contacts. */
export interface ShownRequirements {
  /** Null: nobody has written one yet. */
  page: RequirementsPage | null;
  /** Where it was written. */
  from: Named | null;
  contact: { name: string; email: string } | null;
}

/** Null gives it back to whoever is above. */
export const SetRequirementsPage = z.strictObject({ page: z.nullable(RequirementsPage) });
export type SetRequirementsPage = z.infer<typeof SetRequirementsPage>;
