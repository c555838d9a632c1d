// Does what the coach presses in the popup: forget, prefer, use again, fill now, undo; and tells open SafeSport pages of it.
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { coveredHosts } from '../covered-hosts.ts';
import { TELLING_AGAIN_MS, TELLINGS_MAX } from '../limits.ts';
import type { FromPopup, TabState, ToPage } from '../messages.ts';
import { allowAgain, chooseHandoff, type Drawer, forgetHandoff, liveHandoffs, pauseHandoff } from './drawer.ts';
import { drawerItem, drawerNameOf, emptyPrivateDrawer, inTurn } from './drawer-item.ts';
import { handoffOfTab } from './give-handoff.ts';
import { type TabNote, tabItem } from './tab-item.ts';

interface Change {
  drawer: Drawer;
  note: TabNote;
  /** What the tab itself is told, and what every other tab is; nothing where absent. */
  toTab?: ToPage['type'];
  toOthers?: ToPage['type'];
}

export async function stateOf(tabId: number): Promise<TabState> {
  const tab = await browser.tabs.get(tabId);
  const now = Date.now();
  const [drawer, note] = await Promise.all([drawerItem(drawerNameOf(tab)).get(), tabItem(tabId).get()]);
  const own = handoffOfTab(drawer, note, now);
  const current = own === null || typeof own === 'string' ? null : own.id;
  const live = liveHandoffs(drawer, now);
  return {
    handoffs: [...live.filter(({ id }) => id === current), ...live.filter(({ id }) => id !== current)],
    current,
    outcome: note.outcome ?? null,
    // The address is told only where the extension may run.
    isSafesport: tab.url !== undefined,
  };
}

export async function change(asked: FromPopup): Promise<TabState> {
  const { tabId } = asked;
  const tab = await browser.tabs.get(tabId);
  const { toTab, toOthers } = await inTurn(async () => {
    const item = drawerItem(drawerNameOf(tab));
    const made = changed(asked, { drawer: await item.get(), note: await tabItem(tabId).get() }, tab);
    await item.set(made.drawer);
    await tabItem(tabId).set(made.note);
    return made;
  });
  const pages = await browser.tabs.query({ url: coveredHosts() });
  const same = pages.filter((page) => drawerNameOf(page) === drawerNameOf(tab));
  await Promise.all(same.map((page) => tellPage(page, page.id === tabId ? toTab : toOthers)));
  return stateOf(tabId);
}

function changed(asked: FromPopup, { drawer, note }: Change, { url }: Tabs.Tab): Change {
  const fresh = { ...note, outcome: undefined };
  const own = handoffOfTab(drawer, note, Date.now());
  const ownId = own !== null && typeof own !== 'string' ? own.id : undefined;
  const both = { toTab: 'handoff-changed', toOthers: 'handoff-changed' } as const;
  switch (asked.type) {
    case 'prefer':
      return { drawer: chooseHandoff(drawer, asked.id), note: { ...fresh, chosen: asked.id }, ...both };
    case 'forget':
      return { drawer: forgetHandoff(drawer, asked.id), note: fresh, ...both };
    case 'use-again':
      // The page brings it once more, where it still can.
      return {
        drawer: note.brought ? allowAgain(drawer, note.brought) : drawer,
        note: { ...fresh, brought: undefined },
        ...both,
      };
    case 'fill-now':
      return {
        drawer: ownId ? pauseHandoff(drawer, ownId, false) : drawer,
        note: { ...fresh, allowedHost: url && new URL(url).hostname },
        toTab: 'fill-now',
      };
    case 'undo':
      return { drawer: ownId ? pauseHandoff(drawer, ownId, true) : drawer, note, toTab: 'undo', toOthers: 'pause' };
    case 'ask-state':
      return { drawer, note };
  }
}

async function tellPage({ id }: Tabs.Tab, type: ToPage['type'] | undefined): Promise<void> {
  if (id === undefined || !type) return;
  if (type === 'handoff-changed') await browser.action.setBadgeText({ tabId: id, text: '' });
  for (let telling = 0; telling < TELLINGS_MAX; telling++) {
    const { page } = await tabItem(id).get();
    // A tab that was open before the extension was there has nobody to answer.
    const heard = await browser.tabs.sendMessage(id, { type } satisfies ToPage).catch(() => undefined);
    // Where one page is just following another, the one that leaves may be the one that hears.
    if (page === undefined || heard === page) return;
    await new Promise((resolve) => setTimeout(resolve, TELLING_AGAIN_MS));
  }
}

/** What was handed over in private windows goes with the last of them. */
export async function forgetPrivate(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await inTurn(emptyPrivateDrawer);
}
