// May this official be on the touchline on the day of a game? Pure. What is asked of them is seen with the eyes of that day: whoever lacks
// one thing is not covered, whether it runs out before, was refused, was taken away, or never came. Source: requirement U12.

import type { Requirement } from '../../../contract/core/requirement.ts';
import type { Standing } from '../../../contract/standings/standing.ts';
import type { State } from '../../../contract/standings/status.ts';
import type { CertificationKind, CertificationState } from '../../../contract/ussf/certification.ts';
import type { Day } from '../../platform/rules/calendar.ts';
import { requirementOf } from '../../requirements/rules/certified-requirement.ts';

export interface Covering {
  license: string;
  kind: CertificationKind;
  state: CertificationState;
  expirationDate: Day | null;
}

/** U.S. Soccer lists it, or did until its last answer. */
export const isHeldState = (state: CertificationState): boolean => state === 'active' || state === 'unconfirmed';

/** What an official must not be without on the day; the same matters that are mailed. */
const NEEDED: readonly CertificationKind[] = ['referee', 'safesport', 'background-check'];

export interface Uncovered {
  kind: CertificationKind;
  requirement: Requirement;
  /** The license it is about; where none is on file, the one that would do. */
  license: string;
  /** `runs-out`: approved today, not on that day. `missing`: not approved, whatever the reason. */
  what: 'runs-out' | 'missing';
  /** With `missing`: how the dot reads on that day. */
  state: State;
  /** Last day of what there was; null where there was nothing, or where it never ended but does not count. */
  expirationDate: Day | null;
}

/** The license a requirement is named by where nobody holds one. */
const NAMED_BY: Record<'referee' | 'safesport' | 'background-check', string> = {
  referee: 'referee_8',
  safesport: 'safety_1',
  'background-check': 'safety_2',
};

/**
 * @param standings what is asked of the official, viewed on the day of the game (view-person.ts).
 * @param held U.S. Soccer's licenses on file: they speak where a requirement is not asked for here.
 */
export function uncoveredOn(day: Day, standings: readonly Standing[], held: readonly Covering[]): Uncovered[] {
  return NEEDED.flatMap((kind): Uncovered[] => {
    const requirement = requirementOf(kind);
    const own = held.filter((each) => each.kind === kind);
    const standing = standings.find((each) => each.requirement === requirement);
    const gap = standing ? gapOf(standing) : gapOfLicenses(day, own);
    const license = own.toSorted(byLastDay).at(-1)?.license ?? NAMED_BY[kind as keyof typeof NAMED_BY];
    return gap && requirement ? [{ kind, requirement, license, ...gap }] : [];
  });
}

type Gap = Pick<Uncovered, 'what' | 'state' | 'expirationDate'>;

function gapOf({ state, notes, validUntil }: Standing): Gap | null {
  if (state === 'approved' || notes.includes('exempt')) return null;
  const ranOut = notes.includes('expired') && validUntil !== null;
  return { what: ranOut ? 'runs-out' : 'missing', state, expirationDate: ranOut ? validUntil : null };
}

/** Nothing is asked here, but U.S. Soccer had a license of this kind: it is said when none is valid on that day. */
function gapOfLicenses(day: Day, own: readonly Covering[]): Gap | null {
  const counting = own.filter(({ state }) => state !== 'upgraded');
  if (counting.length === 0 || counting.some((each) => isValid(day, each))) return null;
  const last = counting
    .filter(({ state }) => state !== 'revoked')
    .toSorted(byLastDay)
    .at(-1);
  const ended = last?.expirationDate ?? null;
  return { what: ended ? 'runs-out' : 'missing', state: 'requires-action', expirationDate: ended };
}

const isValid = (day: Day, { state, expirationDate }: Covering): boolean =>
  isHeldState(state) && (expirationDate === null || expirationDate >= day);

const byLastDay = (a: Covering, b: Covering): number => ((a.expirationDate ?? '') < (b.expirationDate ?? '') ? -1 : 1);

/** Those of the requirements that are asked of officials and matter on the field. */
export const neededOfOfficials = (requirements: readonly Requirement[]): Requirement[] =>
  requirements.filter((each) => NEEDED.some((kind) => requirementOf(kind) === each));
