// What a background-check report says, in our words, and who may know it. Pure. Sources: FACTS, "Checkr"; L5: *consider* is
// never shown to a club.
import type { Standing } from '../../../contract/standings/standing.ts';
import type { WhyKey } from '../../../contract/standings/why.ts';

/** `engaged`: the association read a *consider* and took the person on all the same; said in Checkr, it clears. */
export type BackgroundOutcome = 'pending' | 'suspended' | 'dispute' | 'canceled' | 'clear' | 'consider' | 'engaged';

const PLAIN: readonly string[] = ['pending', 'suspended', 'dispute', 'canceled'];

/** Null for a state we do not know: it is kept and shown as not understood, never guessed. */
export function outcomeOf(report: {
  status: string;
  result: string | null;
  adjudication: string | null;
}): BackgroundOutcome | null {
  // Older accounts say the result in the status.
  const said = report.status === 'complete' ? report.result : report.status;
  const hasResult = said === 'clear' || said === 'consider';
  // What the association said of a result; where nothing has come out yet there is nothing to take somebody on by.
  const adjudicated = hasResult || report.result !== null ? report.adjudication : null;
  if (adjudicated === 'engaged') return 'engaged';
  // Adverse action, begun or final, whatever the result was.
  if (adjudicated?.endsWith('adverse_action')) return 'consider';
  if (hasResult) return said;
  if (said === 'disputed') return 'dispute';
  return PLAIN.includes(report.status) ? (report.status as BackgroundOutcome) : null;
}

export const clears = (outcome: BackgroundOutcome): boolean => outcome === 'clear' || outcome === 'engaged';

/** Standings whose reason only the association may know. */
export const DISCREET_WHYS: readonly WhyKey[] = [
  'background-check-running',
  'background-check-consider',
  'check-found',
];

/**
 * As everybody outside the association sees it: whatever goes on looks the same, from the first *pending* on, so that
 * nothing can be read from a change.
 */
export function discreet(standing: Standing): Standing {
  if (!DISCREET_WHYS.includes(standing.why.key)) return standing;
  const why = {
    key: 'association-handles' as const,
    who: 'association' as const,
    action: 'wait' as const,
    since: null,
  };
  return { ...standing, state: 'submitted', notes: [], validUntil: null, since: null, why };
}
