// Which of an official's licences no longer counts on the day of a game. Pure. Source: requirement U12.
import type { CertificationKind, CertificationState } from '../../contract/certification.ts';
import type { Day } from './calendar.ts';

export interface Covering {
  license: string;
  kind: CertificationKind;
  state: CertificationState;
  expirationDate: Day | null;
}

/** What an official must not be without on the day; the same matters that are mailed. */
const NEEDED: readonly CertificationKind[] = ['referee', 'safesport', 'background-check'];

export interface Uncovered {
  license: string;
  kind: CertificationKind;
  expirationDate: Day;
}

/** For each kind of licence this person had, the last one to run out, when it runs out before that day. */
export function uncoveredOn(day: Day, held: readonly Covering[]): Uncovered[] {
  return NEEDED.flatMap((kind) => {
    const own = held.filter((each) => each.kind === kind && (each.state === 'active' || each.state === 'expired'));
    if (own.length === 0 || own.some((each) => each.expirationDate === null || each.expirationDate >= day)) return [];
    const last = own.reduce((a, b) => ((a.expirationDate ?? '') >= (b.expirationDate ?? '') ? a : b));
    return last.expirationDate === null ? [] : [{ license: last.license, kind, expirationDate: last.expirationDate }];
  });
}
