// What the content script, the background and the popup say to each other: both ends import these shapes.
import type { Captured } from './handoff/capture-handoff.ts';
import type { Handoff } from './handoff/handoff.ts';
import type { Outcome } from './site/outcome.ts';

/** To the background, from a page of the SafeSport site. */
export type FromPage =
  /**
   * A page begins, comes back, or was told to ask again; answered with `PageStart` once the filler is there. `before` is what the address
   * of the page that led here carried, `page` tells it from others in the same tab: browsers drop the message of a page that is gone before the background has woken.
   */
  | { type: 'page-started'; page: number; captured?: Captured | undefined; before?: Captured | undefined }
  /** The page shows a field of ours; answered with whether it is still to be filled for this hand-off, once what fills it is there. */
  | { type: 'form-found'; id: string }
  /** Something was filled or refused; answered with `NoticeText`. */
  | { type: 'happened'; outcome: Outcome };

/** To the background, from the popup; answered with `TabState`. */
export type FromPopup =
  | { type: 'ask-state'; tabId: number }
  /** Of several leagues, this one is filled in from now on: in this tab, and in tabs that came with none. */
  | { type: 'prefer'; tabId: number; id: string }
  | { type: 'forget'; tabId: number; id: string }
  /** What the tab came with may be used again, although it was forgotten or its seven days are over. */
  | { type: 'use-again'; tabId: number }
  /** Fill here and now, also what was undone, and on a host that the hand-off did not come to. */
  | { type: 'fill-now'; tabId: number }
  /** Take back what was filled in; nothing more is filled in until Fill now. */
  | { type: 'undo'; tabId: number };

/** What to fill in on this page. */
export type PageStart = Handoff | null;
export type NoticeText = string | null;

export interface TabState {
  /** Every live hand-off; the one for this tab first, where there is one. */
  handoffs: Handoff[];
  /** Id of the one for this tab. */
  current: string | null;
  /** What happened last in this tab; null before anything did. */
  outcome: Outcome | null;
  isSafesport: boolean;
}

/** To the scripts in a page; answered with the `page` that heard it. */
export type ToPage =
  /** Ask the background again: another hand-off counts from now on, or none. */
  | { type: 'handoff-changed' }
  | { type: 'fill-now' }
  | { type: 'undo' }
  /** Undone in another tab: nothing more is filled in here. */
  | { type: 'pause' };
