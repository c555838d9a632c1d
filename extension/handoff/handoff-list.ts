// The hand-offs of a coach in one or several leagues, newest first. Pure: every function returns a new list.
import { HANDOFF_KEPT_MS, HANDOFFS_KEPT } from '../limits.ts';
import type { Handoff } from './handoff.ts';

export function liveHandoffs(list: Handoff[], now: number): Handoff[] {
  return list.filter(({ capturedAt }) => capturedAt <= now && now - capturedAt < HANDOFF_KEPT_MS);
}

/** The same league's older hand-off is replaced; another league's stays, behind the new one. */
export function addHandoff(list: Handoff[], added: Handoff): Handoff[] {
  const others = list.filter((kept) => !isSameLeague(kept, added) && kept.code !== added.code);
  return [added, ...others].slice(0, HANDOFFS_KEPT);
}

/** Puts one of several leagues in front, so that it is the one that is filled in. */
export function preferHandoff(list: Handoff[], code: string): Handoff[] {
  return [...list.filter((kept) => kept.code === code), ...list.filter((kept) => kept.code !== code)];
}

/** The one that a tab came with in front; without such, the newest. */
export const ofTab = (list: Handoff[], code: string | undefined): Handoff[] =>
  code === undefined ? list : preferHandoff(list, code);

export function forgetHandoff(list: Handoff[], code: string): Handoff[] {
  return list.filter((kept) => kept.code !== code);
}

function isSameLeague(one: Handoff, other: Handoff): boolean {
  return one.organization === other.organization && one.from === other.from;
}
