// Fetches the outline of a tab's page, without any code that is kept, whatever the page made of it.
import { browser } from '../browser.ts';
import type { Handoff } from '../handoff/handoff.ts';
import type { OutlinePlace } from '../outline.ts';

export async function outlineOf(tabId: number, handoffs: Handoff[]): Promise<string> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: ['outline.js'] });
  const [answer] = await browser.scripting.executeScript({
    target,
    func: () => (globalThis as OutlinePlace).touchlineOutline?.() ?? '',
  });
  return withoutCodes(String(answer?.result ?? ''), handoffs);
}

export const withoutCodes = (outline: string, handoffs: Handoff[]): string =>
  handoffs.reduce((text, { code }) => text.replace(new RegExp(escapePattern(code), 'gi'), '…'), outline);

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
