// POST .../roster: rows of a spreadsheet, a batch at a time. Each row has its own answer; a bad one holds up no other (O5).
import { ImportRoster, type RosterImported } from '../../contract/roster.ts';
import { importRoster as importRows } from '../import-roster.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { notArchived } from '../middleware/not-archived.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';

export const importRoster = operation(administrator(), inOrganization('confirm'), notArchived(), async (c) => {
  const { ports, place } = c.var;
  const { rows } = await readBody(c, ImportRoster);
  return c.json({ results: await importRows(ports, place, rows) } satisfies RosterImported);
});
