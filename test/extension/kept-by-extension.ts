// Looks into the extension's session storage from one of its own pages: what is kept, and what happened in each tab.
import { type Drawer, EMPTY_DRAWER } from '../../extension/handoff/drawer.ts';
import type { Handoff } from '../../extension/handoff/handoff.ts';
import type { TabNote } from '../../extension/handoff/tab-item.ts';
import type { Outcome } from '../../extension/site/outcome.ts';
import type { TestedBrowser, TestedPage } from '../browsers/tested-browser.ts';

export interface KeptByExtension {
  handoffs: Handoff[];
  /** Ids of those that were forgotten by wish. */
  forgotten: string[];
  /** Of all tabs that are open. */
  tabs: (TabNote & { tabId: number })[];
}

export interface ExtensionWindow {
  look(): Promise<KeptByExtension>;
  /** Until the newest tab's outcome is as wanted; gives it back, or the last one seen. */
  outcomeWhere(isWanted: (outcome: Outcome | undefined) => boolean): Promise<Outcome | undefined>;
  forgetAll(): Promise<void>;
  page: TestedPage;
}

/** Longer than a busy machine needs; a condition ends the waiting as soon as it holds. */
export const PATIENCE_MS = 30_000;

export async function openExtensionWindow(browser: TestedBrowser): Promise<ExtensionWindow> {
  const page = await browser.extensionPage('popup.html?tab=-1');
  const look = async (): Promise<KeptByExtension> => {
    const kept = await page.evaluate(async () => {
      const { browser: own, chrome } = globalThis as unknown as Record<
        string,
        { storage: { session: { get(): Promise<object> } } }
      >;
      return JSON.stringify(await (own ?? chrome)!.storage.session.get());
    });
    const all = JSON.parse(kept) as Record<string, object>;
    const { 'drawer-default': drawer = EMPTY_DRAWER } = all as { 'drawer-default'?: Drawer };
    const { handoffs, forgotten } = drawer;
    const tabs = Object.entries(all)
      .filter(([key]) => key.startsWith('tab-'))
      .map(([key, note]) => ({ tabId: Number(key.slice(4)), ...note }))
      .sort((one, other) => one.tabId - other.tabId);
    return { handoffs, forgotten, tabs };
  };
  return {
    page,
    look,
    async outcomeWhere(isWanted) {
      const deadline = Date.now() + PATIENCE_MS;
      for (;;) {
        const outcome = (await look()).tabs.findLast((tab) => tab.outcome)?.outcome;
        if (isWanted(outcome) || Date.now() > deadline) return outcome;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    forgetAll: () =>
      page.evaluate(async () => {
        const { browser: own, chrome } = globalThis as unknown as Record<
          string,
          { storage: { session: { clear(): Promise<void> } } }
        >;
        await (own ?? chrome)!.storage.session.clear();
      }),
  };
}
