// Where content.js, filler.js and form.js find each other once they are there: a name in their isolated world, which no page can see.
import type { Handoff } from './handoff/handoff.ts';
import type { FormTools } from './site/form-tools.ts';

export interface FillerPlace {
  /**
   * Fills from now on for this hand-off instead of any other; null ends all filling. `isAsked`: the coach pressed Fill now.
   */
  touchlineBegin?: (handoff: Handoff | null, isAsked?: boolean) => void;
  /** There once the page has shown a form of ours. */
  touchlineForm?: FormTools;
}

export const fillerPlace = globalThis as FillerPlace;
