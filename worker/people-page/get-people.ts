// GET .../people: the grid's rows, a page at a time. Only for administrators of that branch (D6).
import type { PeoplePage } from '../../contract/people/member.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { may } from '../accounts/rules/may.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { countPeople, readPeople } from '../standings/people.store.ts';
import { readCursor, writeCursor } from '../standings/people-cursor.ts';
import { PEOPLE_PAGE_ROWS, PEOPLE_PAGE_ROWS_MAX } from './limits.ts';
import { showPeople } from './show-people.ts';

export const getPeople = operation(administrator('people:read'), inOrganization('see-people'), async (c) => {
  const { ports, place } = c.var;
  const results = may(c.var.administrator.offices, 'see-results', place.row.path);
  const limit = readLimit(c.req.query('limit'));
  const after = await readCursor(c);
  const records = await readPeople(ports.db, place.row.id, after, limit);
  const people = await showPeople(ports, records, place, results);
  const last = records.length === limit ? records.at(-1)?.registration : undefined;
  // Counted once: everybody is looked at for it, and the later pages only tell it on.
  const total = after?.total ?? (await countPeople(ports.db, place.row.path));
  const cursor = last ? await writeCursor(ports, { sortName: last.sortName, id: last.id, total }) : null;
  c.header('cache-control', 'no-store');
  return c.json({ people, total, cursor } satisfies PeoplePage);
});

function readLimit(text: string | undefined): number {
  const limit = Number(text ?? PEOPLE_PAGE_ROWS);
  if (Number.isInteger(limit) && limit >= 1 && limit <= PEOPLE_PAGE_ROWS_MAX) return limit;
  throw new Refused({ code: 'not-the-schema', errors: [{ path: 'limit', message: `1 to ${PEOPLE_PAGE_ROWS_MAX}` }] });
}
