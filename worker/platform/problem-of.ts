// What went wrong, in words for the log and for the delivery log: without the values of a query, which are often somebody's name or
// address (DESIGN 7: no personal data in logs).
import { DrizzleQueryError } from 'drizzle-orm/errors';

/** Enough of a statement to know which one it was. */
const QUERY_MAX_CHARACTERS = 200;

export function problemOf(error: unknown): string {
  if (error instanceof DrizzleQueryError)
    return `${problemOf(error.cause)}, in: ${error.query.slice(0, QUERY_MAX_CHARACTERS)}`;
  return error instanceof Error ? error.message : String(error);
}

/** The lines that say where, without the message above them. */
export const placesOf = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .join('\n')
    : '';
