// Where content.js, filler.js and picker.js find each other once they are there: a name in their isolated world, which no page can see.
import type { Handoff } from './handoff/handoff.ts';
import type { ApplyPicker } from './site/apply-fill.ts';

export interface FillerPlace {
  /**
   * Fills from now on for this hand-off instead of any other; null ends all filling. `isAsked`: the coach pressed Fill now.
   */
  touchlineBegin?: (handoff: Handoff | null, isAsked?: boolean) => void;
  /** Chooses in a list; there once a form of the page has one. */
  touchlinePick?: ApplyPicker;
}

export const fillerPlace = globalThis as FillerPlace;
