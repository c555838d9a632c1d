// The popup as a page of its own, speaking of the tab that shows a given host. Browsers open real popups only for a person.
import type { BrowserContext } from 'playwright-core';

interface ExtensionGlobal {
  chrome: {
    runtime: { getURL(path: string): string };
    tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  };
}

export async function popupUrlFor(context: BrowserContext, host: string): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return worker.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as ExtensionGlobal;
    const tabs = await chrome.tabs.query({});
    const tab = tabs.findLast(({ url }) => url?.includes(wanted)) ?? tabs[0]!;
    return `${chrome.runtime.getURL('popup.html')}?tab=${tab.id}`;
  }, host);
}
