// Where the next page of a list in the order of names begins, as it travels in an address.
import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { Refused } from '../errors.ts';
import { fromBase64, toBase64 } from '../seal.ts';
import type { PeopleCursor } from '../store/people.ts';

export const writeCursor = ({ sortName, id, total }: PeopleCursor): string =>
  toBase64(new TextEncoder().encode(JSON.stringify({ sortName, id, total })));

export function readCursor(c: Context<AppEnv>): PeopleCursor | null {
  const text = c.req.query('cursor');
  if (text === undefined) return null;
  try {
    const { sortName, id, total } = JSON.parse(new TextDecoder().decode(fromBase64(text)));
    if (typeof sortName === 'string' && typeof id === 'string')
      return { sortName, id, ...(Number.isInteger(total) ? { total } : {}) };
  } catch {
    // Falls through: it is not a cursor of ours.
  }
  throw new Refused({ code: 'not-the-schema', errors: [{ path: 'cursor', message: 'Not a cursor of this list' }] });
}
