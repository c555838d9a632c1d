// What happened on a page, as the popup and the notice put it in words. Holds no code and nothing that was typed.
import type { HeldBack } from '../handoff/give-handoff.ts';
import type { Refused } from './plan-fill.ts';
import type { Part } from './words.ts';

export type Outcome =
  /** `parts`: what we put there; empty when the page had it already. `left`: what the coach may look at. */
  | { state: 'filled'; organization: string; parts: Part[]; left?: Refused }
  | ({ state: 'refused' } & Refused)
  | { state: 'refused'; refusal: HeldBack; part?: undefined }
  /** `left`: what could not be emptied again. */
  | { state: 'undone'; left: Part[] };
