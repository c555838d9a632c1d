// GET .../people/:member/history: everything that ever happened to this member here, newest first (D8).
import type { History } from '../../contract/history.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { memberHere } from '../middleware/member-here.ts';
import { operation } from '../operation.ts';
import { ledgerOf } from '../store/ledger.ts';
import { showHistory } from '../views/show-history.ts';

export const getHistory = operation(administrator(), inOrganization('see-people'), async (c) => {
  const member = await memberHere(c);
  const rows = await ledgerOf(c.var.ports.db, member.row.id);
  c.header('cache-control', 'no-store');
  return c.json({ entries: rows.map(showHistory) } satisfies History);
});
