// GET .../people/:member/history: everything that ever happened to this member here, newest first (D8).
import type { History } from '../../contract/standings/history.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { may } from '../accounts/rules/may.ts';
import { memberHere } from '../people/member-here.ts';
import { operation } from '../platform/operation.ts';
import { type Day, dayAt } from '../platform/rules/calendar.ts';
import { clears } from '../requirements/rules/background-check.ts';
import { type EventRow, type KnownStanding, ledgerOf, readStandings } from './ledger.store.ts';
import { hasRunOut } from './rules/fold-standing.ts';
import type { LedgerFact } from './rules/ledger-fact.ts';
import { isMergeWord } from './rules/merge-ledgers.ts';
import { showHistory } from './show-history.ts';

/** L5: outside the association only a check that came out clear is part of the story. */
const isPublic = (fact: LedgerFact): boolean =>
  fact.type === 'check-recorded' ? fact.outcome === 'clear' : fact.type !== 'background-check' || clears(fact.outcome);

/** A merge stands in the ledger of every requirement; people read of it once. */
const isToldOnce = ({ fact, requirement }: EventRow): boolean =>
  !isMergeWord(fact) || requirement === 'abuse-prevention';

/** The line of the ledger that makes the dot green today; undefined where it is not green. */
const restsOnToday = (standing: KnownStanding | undefined, today: Day): string | null | undefined =>
  standing?.state === 'approved' && !hasRunOut(standing.validUntil, today) ? standing.restsOn : undefined;

export const getHistory = operation(administrator('people:read'), inOrganization('see-people'), async (c) => {
  const member = await memberHere(c);
  const results = may(c.var.administrator.offices, 'see-results', c.var.place.row.path);
  const { ports, place } = c.var;
  const [rows, standings] = await Promise.all([
    ledgerOf(ports.db, member.row.id),
    readStandings(ports.db, member.row.id),
  ]);
  const today = dayAt(ports.now, place.policy.timeZone);
  const counts = ({ requirement, idempotencyKey }: EventRow): boolean =>
    restsOnToday(standings.get(requirement), today) === idempotencyKey;
  const gone = new Set(rows.flatMap(({ fact }) => (fact.type === 'merge-undone' ? fact.handedOver : [])));
  const shown = rows.filter((row) => !gone.has(row.id) && isToldOnce(row) && (results || isPublic(row.fact)));
  c.header('cache-control', 'no-store');
  const { row, association } = place;
  const reviewAt = may(c.var.administrator.offices, 'review', row.path) ? association.slug : null;
  const entries = shown.map((each) => ({
    ...showHistory(each),
    ...(counts(each) ? { countsToday: true as const } : {}),
  }));
  return c.json({ entries, reviewAt } satisfies History);
});
