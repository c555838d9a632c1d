// GET .../people/:member/history: everything that ever happened to this member here, newest first (D8).
import type { History } from '../../contract/history.ts';
import { clears } from '../domain/background-check.ts';
import type { LedgerFact } from '../domain/ledger-fact.ts';
import { may } from '../domain/may.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { memberHere } from '../middleware/member-here.ts';
import { operation } from '../operation.ts';
import { ledgerOf } from '../store/ledger.ts';
import { showHistory } from '../views/show-history.ts';

/** L5: outside the association only a check that came out clear is part of the story. */
const isPublic = (fact: LedgerFact): boolean => fact.type !== 'background-check' || clears(fact.outcome);

export const getHistory = operation(administrator('people:read'), inOrganization('see-people'), async (c) => {
  const member = await memberHere(c);
  const results = may(c.var.administrator.offices, 'see-results', c.var.place.row.path);
  const rows = await ledgerOf(c.var.ports.db, member.row.id);
  c.header('cache-control', 'no-store');
  return c.json({ entries: rows.filter(({ fact }) => results || isPublic(fact)).map(showHistory) } satisfies History);
});
