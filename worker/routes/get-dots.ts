// GET .../dots: everybody's dots without a name, a byte each, in the order of the people page: what a large grid shows first (D7). The first
// line is JSON (contract/dots.ts); then, column by column, one character a row. Only for administrators of that branch.
import type { DotsHead } from '../../contract/dots.ts';
import { packDot } from '../../contract/packed-dot.ts';
import { may } from '../domain/may.ts';
import { DOTS_PAGE_ROWS } from '../limits.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { readCursor, writeCursor } from '../middleware/people-cursor.ts';
import { operation } from '../operation.ts';
import { readPeople } from '../store/people.ts';
import { showPeople } from '../views/show-people.ts';

export const getDots = operation(administrator(), inOrganization('see-people'), async (c) => {
  const { ports, place } = c.var;
  const results = may(c.var.administrator.offices, 'see-results', place.row.path);
  const records = await readPeople(ports.db, place.row.id, await readCursor(c), DOTS_PAGE_ROWS);
  const people = await showPeople(ports, records, place, results, false);
  const last = records.length === DOTS_PAGE_ROWS ? records.at(-1)?.registration : undefined;
  const cursor = last ? await writeCursor(ports, { sortName: last.sortName, id: last.id }) : null;
  const head: DotsHead = { rows: people.length, requirements: [...place.requirements], cursor };
  const officials = people.map(({ role }) => (role === 'official' ? 1 : 0));
  const columns = place.requirements.map((requirement) =>
    people.map(({ standings }) => {
      const standing = standings[requirement];
      return standing ? packDot(standing.state, standing.notes) : 0;
    }),
  );
  const text = [officials, ...columns].map((column) => String.fromCharCode(...column)).join('');
  return c.body(`${JSON.stringify(head)}\n${text}`, 200, {
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
  });
});
