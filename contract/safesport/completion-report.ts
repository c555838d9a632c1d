// A completion report uploaded by an association: a CSV as portals export it, or the legacy report's JSON (B2).
import * as z from 'zod/mini';

export const CompletionReportResult = z.object({
  /** Rows that are on their way through the same door as webhooks. */
  accepted: z.int(),
  /** Rows that came before, in this report or another: nothing happens twice. */
  known: z.int(),
  /** Rows of courses not finished yet: nothing to do. */
  unfinished: z.int(),
  /** Rows that cannot be read, by their line in the file (the header is line 1); good rows are not held back. */
  errors: z.array(z.object({ line: z.int(), message: z.string() })),
});
export type CompletionReportResult = z.infer<typeof CompletionReportResult>;
