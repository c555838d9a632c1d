// Where content.js finds filler.js once that is there: a name in their isolated world, which no page can see.
import type { Handoff } from './handoff/handoff.ts';

export interface FillerPlace {
  /** Fills from now on for this hand-off instead of any other; null ends all filling. */
  touchlineBegin?: (handoff: Handoff | null) => void;
}

export const fillerPlace = globalThis as FillerPlace;
