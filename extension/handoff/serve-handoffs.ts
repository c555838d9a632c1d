// Answers pages and the popup about hand-offs: keep, give, prefer, forget; and tells open SafeSport pages when one changes.
import type { Runtime, Tabs } from 'webextension-polyfill';
import { showBadge } from '../badge.ts';
import { browser } from '../browser.ts';
import { SAFESPORT_HOSTS } from '../hosts.ts';
import type { PageStart, TabState, ToBackground, ToPage } from '../messages.ts';
import type { Outcome } from '../site/outcome.ts';
import { addFiller } from './add-filler.ts';
import type { Handoff } from './handoff.ts';
import { handoffItem } from './handoff-item.ts';
import { addHandoff, forgetHandoff, ofTab, preferHandoff } from './handoff-list.ts';
import { tabItem } from './tab-item.ts';

type Asked<Type extends ToBackground['type']> = Extract<ToBackground, { type: Type }>;

const MALFORMED: Outcome = { state: 'refused', refusal: 'malformed-code', part: 'code' };

/**
 * A tab keeps the hand-off it came with; a new tab, as from the verification mail, gets the newest. One page after the other: where the
 * first leads on at once, its hand-off must be kept before the second asks.
 */
export async function startPage(
  asked: Asked<'page-started'>,
  { tab, frameId }: Runtime.MessageSender,
): Promise<PageStart> {
  if (tab?.id === undefined) return null;
  const { id, incognito } = tab;
  const handoff = await navigator.locks.request('hand-offs', () => keepAndGive(asked, id, incognito));
  if (handoff) await addFiller(id, frameId);
  return handoff;
}

async function keepAndGive(asked: Asked<'page-started'>, tabId: number, isPrivate: boolean): Promise<PageStart> {
  const item = handoffItem(isPrivate);
  let list = await item.get(Date.now());
  const note = tabItem(tabId);
  const { code, brought } = await note.get();
  // The page before counts only where it was not heard itself: what it brought may have been forgotten by wish since.
  const captured = asked.captured ?? (asked.before?.code === brought ? undefined : asked.before);
  if (captured === 'malformed-code') {
    await note.set({ outcome: MALFORMED });
    await showBadge(MALFORMED, tabId);
    return null;
  }
  if (captured) {
    list = addHandoff(list, captured);
    await item.set(list);
  }
  const [handoff = null] = captured ? [captured] : ofTab(list, code);
  // What happened before belongs to the page before.
  await note.set({ brought: captured?.code ?? brought, code: captured || code ? handoff?.code : undefined });
  return handoff;
}

export async function stateOf({ tabId }: { tabId: number }): Promise<TabState> {
  const { incognito, url } = await browser.tabs.get(tabId);
  const { code, outcome = null } = await tabItem(tabId).get();
  const handoffs = ofTab(await handoffItem(incognito).get(Date.now()), code);
  // The address is told only where the extension may run.
  return { handoffs, outcome, isSafesport: url !== undefined };
}

export const prefer = (asked: Asked<'prefer'>): Promise<TabState> =>
  change(asked, (list) => preferHandoff(list, asked.code));

export const forget = (asked: Asked<'forget'>): Promise<TabState> =>
  change(asked, (list) => forgetHandoff(list, asked.code));

/** What was handed over in private windows goes with the last of them. */
export async function forgetPrivate(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await handoffItem(true).set([]);
}

async function change({ tabId }: { tabId: number }, to: (list: Handoff[]) => Handoff[]): Promise<TabState> {
  const { incognito } = await browser.tabs.get(tabId);
  const item = handoffItem(incognito);
  await item.set(to(await item.get(Date.now())));
  const pages = await browser.tabs.query({ url: SAFESPORT_HOSTS });
  await Promise.all(pages.filter((page) => page.incognito === incognito).map(tellPage));
  return stateOf({ tabId });
}

async function tellPage({ id }: Tabs.Tab): Promise<void> {
  if (id === undefined) return;
  const note = tabItem(id);
  const { brought } = await note.get();
  await note.set({ brought });
  await browser.action.setBadgeText({ tabId: id, text: '' });
  const message: ToPage = { type: 'handoff-changed' };
  // A tab that was open before the extension was there has nobody to answer.
  await browser.tabs.sendMessage(id, message).catch(() => undefined);
}
