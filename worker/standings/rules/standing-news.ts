// Which change of a standing its owner is written of, and as what. Pure. Only what they did not do on the screen just now, what
// counts for them, and what everybody may know; U.S. Soccer's licences and reviewers' decisions have mails of their own.

import type { Source } from '../../../contract/core/source.ts';
import type { News } from '../../../contract/standings/news.ts';
import type { Standing } from '../../../contract/standings/standing.ts';
import type { WhyKey } from '../../../contract/standings/why.ts';
import type { LedgerFact } from './ledger-fact.ts';

const BY_WHY = {
  approved: 'approved',
  expiring: 'approved',
  'identity-differs': 'identity-differs',
  'wrong-course': 'wrong-course',
  'late-completion': 'late-completion',
} satisfies Partial<Record<WhyKey, News>>;

/** Facts whose mail is written where they happen, or which their owner caused on the screen. */
const TOLD_ELSEWHERE: readonly LedgerFact['type'][] = [
  'certificate-decided',
  'certificate-reopened',
  'certificate-uploaded',
  'certification',
  'acknowledged',
  'attested',
];
const USSF: readonly (Source | null)[] = ['ussf-webhook', 'ussf-lookup'];

/** Somebody was told that the association decides on these. */
const waited = (standing: Standing | null): boolean =>
  standing !== null && ['late-completion', 'identity-differs', 'course-in-question'].includes(standing.why.key);

/** The association has decided; a completion that went to somebody nearer, or to nobody, was decided by no one. */
const isDecided = ({ because }: Extract<LedgerFact, { type: 'completion-set-aside' }>): boolean =>
  because === undefined || because === 'of-another-member';

export interface Change {
  fact: LedgerFact;
  /** As everybody outside the association sees them; `before` is null where nothing had happened yet. */
  before: Standing | null;
  after: Standing;
  /** Some registration is confirmed: until then nobody hears of SafeSport (O3). */
  confirmed: boolean;
  /** Begin was pressed before for the training that is still to come: its receipt was mailed then. */
  begunBefore?: boolean;
}

/** @returns null where there is nothing to write of. */
export function newsOf({ fact, before, after, confirmed, begunBefore }: Change): News | null {
  if (!confirmed || TOLD_ELSEWHERE.includes(fact.type) || USSF.includes(after.source)) return null;
  if (fact.type === 'training-begun') return begunBefore ? null : 'begun';
  if (after.notes.includes('exempt')) return null;
  if (fact.type === 'completion-set-aside' && isDecided(fact) && waited(before) && !waited(after)) return 'set-aside';
  if (fact.type === 'expired') return after.why.key === 'expired' ? 'expired' : null;
  const seen = ({ why }: Standing): News | null => (why.key in BY_WHY ? BY_WHY[why.key as keyof typeof BY_WHY] : null);
  const news = seen(after);
  const same = before !== null && seen(before) === news && before.validUntil === after.validUntil;
  return same ? null : news;
}
