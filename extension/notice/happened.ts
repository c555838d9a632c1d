// Takes note of what a page reports: for the popup, on the toolbar button, and as the sentence to show in the page.
import type { Runtime } from 'webextension-polyfill';
import { showBadge } from '../badge.ts';
import { inTurn } from '../handoff/drawer-item.ts';
import { tabItem } from '../handoff/tab-item.ts';
import type { NoticeText } from '../messages.ts';
import type { Outcome } from '../site/outcome.ts';
import { pageAsking } from '../who-asks.ts';
import { noticeFor } from './notice-for.ts';

export async function happened(outcome: Outcome, sender: Runtime.MessageSender): Promise<NoticeText> {
  const page = pageAsking(sender);
  if (!page) return null;
  const item = tabItem(page.tab.id);
  await inTurn(async () => item.set({ ...(await item.get()), outcome }));
  await showBadge(outcome, page.tab.id);
  return noticeFor(outcome);
}
