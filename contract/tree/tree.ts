// The tree of organizations as its owners arrange it: association, leagues, clubs. Every change keeps people, files and history.
import * as z from 'zod/mini';
import { Exact, Line, upTo } from '../core/text.ts';
import { type OrganizationKind, Slug } from '../organizations/organization.ts';

export const ORGANIZATION_NAME_MAX = 100;
/** Rows of one list; a state's clubs are a few of them. */
export const ORGANIZATION_ROWS_MAX = 500;

/** What stands below an association: leagues with their clubs, and clubs of no league. */
export const AddableKind = z.enum(['league', 'club']);
export type AddableKind = z.infer<typeof AddableKind>;

export interface TreeItem {
  slug: string;
  name: string;
  kind: OrganizationKind;
  /** Slug of the organization right above it; null at the top of this tree. */
  under: string | null;
  /** Registered there, in any season; people of organizations below it are not counted here. */
  people: number;
  administrators: number;
  /** When it was archived itself; null while it is open. What lies below an archived one is archived with it. */
  archivedAt: string | null;
  /** Addresses that still lead here. */
  formerSlugs: string[];
  /** It may be moved, archived and restored: there is an owner's office above it. */
  mayMove: boolean;
}

export interface Tree {
  association: { slug: string; name: string };
  /** The organization itself first, then everything below it, archived ones too. */
  items: TreeItem[];
  /** What was changed by whom, newest first, the last fifty of this tree. */
  history: {
    name: string;
    what: 'added' | 'renamed' | 'address-changed' | 'moved' | 'archived' | 'restored';
    before: string | null;
    after: string | null;
    changedBy: string;
    changedAt: string;
  }[];
}

const Name = Line(ORGANIZATION_NAME_MAX);

/** Below the organization in the address. Without a slug one is made of the name. */
export const AddOrganization = z.object({ name: Name, kind: AddableKind, slug: z.nullish(Slug) });
export type AddOrganization = z.infer<typeof AddOrganization>;

/** `was`: as it stood when it was opened; when somebody changed it since the answer is 409, and nothing is lost. */
export const ChangeOrganization = z.object({
  name: Name,
  slug: Slug,
  was: z.object({ name: Exact(200), slug: Exact(60) }),
});
export type ChangeOrganization = z.infer<typeof ChangeOrganization>;

export const MoveOrganization = z.object({ under: Exact(60) });
export type MoveOrganization = z.infer<typeof MoveOrganization>;

export const ArchiveOrganization = z.object({ archived: z.boolean() });
export type ArchiveOrganization = z.infer<typeof ArchiveOrganization>;

/** One line of a list, as somebody wrote it: what is wrong with it is said line by line, so little is asked of it here. */
export const OrganizationRow = z.object({
  line: z.int(),
  name: z.string().check(upTo(500)),
  kind: AddableKind,
  /** Name or slug of its league; null: right below the organization in the address. */
  under: z.nullable(z.string().check(upTo(500))),
  slug: z.nullable(z.string().check(upTo(500))),
});
export type OrganizationRow = z.infer<typeof OrganizationRow>;

/** With `preview` nothing is added. */
export const ImportOrganizations = z.object({
  rows: z.array(OrganizationRow).check(z.minLength(1), z.maxLength(ORGANIZATION_ROWS_MAX)),
  preview: z.boolean(),
});
export type ImportOrganizations = z.infer<typeof ImportOrganizations>;

export const ROW_PROBLEMS = [
  'no-name',
  'name-too-long',
  'twice',
  'league-unknown',
  'league-archived',
  'no-league-here',
  'slug-wrong',
  'slug-reserved',
  'slug-taken',
  'too-many',
] as const;
export type RowProblem = (typeof ROW_PROBLEMS)[number];

/** `add`: it is added, or was. `there`: one of that name is there already, nothing is done. */
export type RowOutcome =
  | {
      line: number;
      name: string;
      kind: AddableKind;
      outcome: 'add' | 'there';
      slug: string;
      under: string | null;
      alsoIn: string | null;
    }
  | {
      line: number;
      name: string;
      kind: AddableKind;
      outcome: 'problem';
      problem: RowProblem;
      firstLine: number | null;
    };

export interface OrganizationsImported {
  rows: RowOutcome[];
  added: number;
}
