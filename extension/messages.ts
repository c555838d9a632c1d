// What the content script, the background and the popup say to each other: both ends import these shapes.
import type { Captured } from './handoff/capture-handoff.ts';
import type { Handoff } from './handoff/handoff.ts';
import type { Outcome } from './site/outcome.ts';

/** To the background. */
export type ToBackground =
  /**
   * A page of the SafeSport site begins; answered with `PageStart` once the filler is there. `before` is what the address of the page
   * that led here carried: browsers drop the message of a page that is gone before the background has woken.
   */
  | { type: 'page-started'; captured?: Captured | undefined; before?: Handoff | undefined }
  /** Something was filled or refused; answered with `NoticeText`. */
  | { type: 'happened'; outcome: Outcome }
  /** The popup wants to know how things stand; this and the following are answered with `TabState`. */
  | { type: 'ask-state'; tabId: number }
  /** Of several leagues, this one is filled in from now on. */
  | { type: 'prefer'; tabId: number; code: string }
  | { type: 'forget'; tabId: number; code: string };

/** What to fill in on this page. */
export type PageStart = Handoff | null;
export type NoticeText = string | null;

export interface TabState {
  /** Every live hand-off, the one for this tab first. */
  handoffs: Handoff[];
  /** What happened last in this tab; null before anything did. */
  outcome: Outcome | null;
  isSafesport: boolean;
}

/** To the scripts in a page. */
export type ToPage =
  /** Ask the background again: another hand-off counts from now on, or none. */
  | { type: 'handoff-changed' }
  | { type: 'fill-now' }
  | { type: 'undo' }
  /** Answered with the page's outline as text. */
  | { type: 'ask-outline' };
