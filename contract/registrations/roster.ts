// A roster brought in from a spreadsheet: rows as they cross, and what became of each. Sent twice, nothing happens twice.
import * as z from 'zod/mini';
import { AddPerson } from './registration.ts';

/** Rows of one request; with the longest names and addresses they still fit a body. */
export const ROSTER_ROWS_MAX = 200;

export const RosterRow = z.extend(z.omit(AddPerson, { differentPerson: true }), {
  /** Where it stands in the file, so that the answer can be told apart. */
  line: z.int().check(z.minimum(1)),
});
export type RosterRow = z.infer<typeof RosterRow>;

export const ImportRoster = z.object({ rows: z.array(RosterRow).check(z.minLength(1), z.maxLength(ROSTER_ROWS_MAX)) });
export type ImportRoster = z.infer<typeof ImportRoster>;

/**
 * `added`: new, and waits to be confirmed. `registered`: a known person's new registration, waits too. `there`: nothing to do.
 * `probably-known`: somebody shares an address or birth date and nearly the name; nobody was added. `link-mailed`: the role needs the
 * person's own authorization, the registration link went out once. `child` and `not-a-birth-date`: refused, nothing was kept.
 */
export const RosterOutcome = z.enum([
  'added',
  'registered',
  'there',
  'probably-known',
  'link-mailed',
  'child',
  'not-a-birth-date',
]);
export type RosterOutcome = z.infer<typeof RosterOutcome>;

export const RosterImported = z.object({
  results: z.array(z.object({ line: z.int(), outcome: RosterOutcome })),
});
export type RosterImported = z.infer<typeof RosterImported>;
