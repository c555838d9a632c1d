// What is known of one tab: the hand-off it came with, so that two tabs of two leagues do not mix, and what happened last.
// Kept like the hand-offs, gone with the tab.
import { browser } from '../browser.ts';
import type { Outcome } from '../site/outcome.ts';

export interface TabNote {
  /** Id of the hand-off that the tab came with; a reason where it came with a code that can not be used. */
  brought?: string | undefined;
  /** Id of the hand-off that the coach chose for this tab. */
  chosen?: string | undefined;
  /** Host on which the coach pressed Fill now. */
  allowedHost?: string | undefined;
  outcome?: Outcome | undefined;
  /** The page that asked last, as it calls itself. */
  page?: number | undefined;
}

export interface TabItem {
  get(): Promise<TabNote>;
  set(note: TabNote): Promise<void>;
}

const keyOf = (tabId: number): string => `tab-${tabId}`;

export function tabItem(tabId: number): TabItem {
  return {
    get: async () => {
      const { [keyOf(tabId)]: note } = await browser.storage.session.get({ [keyOf(tabId)]: {} });
      return note as TabNote;
    },
    set: (note) => browser.storage.session.set({ [keyOf(tabId)]: note }),
  };
}

export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));
