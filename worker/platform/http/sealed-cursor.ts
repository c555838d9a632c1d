// Where the next page of a list begins, as it travels in an address: sealed, for what orders a list is often a name, and addresses are logged.
import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { Refused } from '../errors.ts';
import type { Ports } from '../ports.ts';

const CURSOR_MAX_CHARACTERS = 2000;

/** @param place of the last row of this page: all that the list is ordered by, so that no two rows share it. */
export const sealCursor = ({ keys }: Pick<Ports, 'keys'>, list: string, place: unknown): Promise<string> =>
  keys.seal(JSON.stringify([list, place]));

/** @param list the name of the list: a cursor of another one is none. @throws Refused 422 */
export async function openCursor<T>(
  c: Context<AppEnv>,
  list: string,
  isPlace: (place: unknown) => place is T,
): Promise<T | null> {
  const text = c.req.query('cursor');
  if (text === undefined) return null;
  try {
    if (text.length <= CURSOR_MAX_CHARACTERS) {
      const [of, place] = JSON.parse(await c.var.ports.keys.open(text)) as [unknown, unknown];
      if (of === list && isPlace(place)) return place;
    }
  } catch {
    // Falls through: it is not a cursor of ours.
  }
  throw new Refused({ code: 'not-the-schema', errors: [{ path: 'cursor', message: 'Not a cursor of this list' }] });
}
