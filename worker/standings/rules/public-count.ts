// Counts as strangers may see them: no cell under five, for a small one says of somebody where they stand; and all of them in fives, so that a
// small one is not found by subtraction, of one organization from the one above it or of yesterday from today. Pure.

import type { Requirement } from '../../../contract/core/requirement.ts';
import type { Summary } from '../../../contract/organizations/organization.ts';
import { FEWER, type PublicCount } from '../../../contract/standings/public-count.ts';
import { STATES, type State } from '../../../contract/standings/status.ts';

const CELL_MIN = 5;

export interface ExactCounts {
  /** Confirmed people. */
  people: number;
  /** Of those a requirement is asked of, how many are in each state. */
  counts: Partial<Record<Requirement, Partial<Record<State, number>>>>;
}

/** To the nearest five. */
const cell = (count: number): PublicCount => (count < CELL_MIN ? FEWER : Math.round(count / CELL_MIN) * CELL_MIN);

/** To the next five: whoever adds up the cells learns of the rest only that it is less than five. */
const total = (count: number): PublicCount => (count < CELL_MIN ? FEWER : Math.ceil(count / CELL_MIN) * CELL_MIN);

/** Every state is named, also one that nobody is in: what is left out would say that it is empty. */
export function publicCounts({ people, counts }: ExactCounts): Summary {
  const each = Object.entries(counts) as [Requirement, Partial<Record<State, number>>][];
  const sum = (states: Partial<Record<State, number>>): number =>
    Object.values(states).reduce((all, one) => all + one, 0);
  return {
    people: total(people),
    asked: Object.fromEntries(each.map(([requirement, states]) => [requirement, total(sum(states))])),
    counts: Object.fromEntries(
      each.map(([requirement, states]) => [
        requirement,
        Object.fromEntries(STATES.map((state) => [state, cell(states[state] ?? 0)])),
      ]),
    ),
  };
}
