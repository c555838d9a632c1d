// GET .../dots: everybody's dots without a name, a byte each, in the order of the people page: what a large grid shows first (D7). The first
// line is JSON (contract/standings/dots.ts); then, column by column, one character a row. Only for administrators of that branch.
import type { DotsHead } from '../../contract/standings/dots.ts';
import { packDot } from '../../contract/standings/packed-dot.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { may } from '../accounts/rules/may.ts';
import { operation } from '../platform/operation.ts';
import { readPeople } from '../standings/people.store.ts';
import { readCursor, writeCursor } from '../standings/people-cursor.ts';
import { DOTS_PAGE_ROWS } from './limits.ts';
import { showPeople } from './show-people.ts';

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
