// POST .../roster: rows of a spreadsheet, a batch at a time. Each row has its own answer; a bad one holds up no other (O5).
import { ImportRoster, type RosterImported } from '../../contract/registrations/roster.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { notArchived } from '../organizations/not-archived.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { importRows } from './import-rows.ts';

export const importRoster = operation(administrator(), inOrganization('confirm'), notArchived(), async (c) => {
  const { ports, place } = c.var;
  const { rows } = await readBody(c, ImportRoster);
  return c.json({ results: await importRows(ports, place, rows, c.var.administrator.email) } satisfies RosterImported);
});
