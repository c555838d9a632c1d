// Takes note of what a page reports: for the popup, on the toolbar button, and as the sentence to show in the page.
import type { Runtime } from 'webextension-polyfill';
import { showBadge } from '../badge.ts';
import { tabItem } from '../handoff/tab-item.ts';
import type { NoticeText } from '../messages.ts';
import type { Outcome } from '../site/outcome.ts';
import { noticeFor } from './notice-for.ts';

export async function happened(outcome: Outcome, { tab }: Runtime.MessageSender): Promise<NoticeText> {
  if (tab?.id !== undefined) {
    const item = tabItem(tab.id);
    await item.set({ ...(await item.get()), outcome });
    await showBadge(outcome, tab.id);
  }
  return noticeFor(outcome);
}
