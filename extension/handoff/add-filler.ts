// Puts the filler beside the content script of a page that has something to fill in.
import { browser } from '../browser.ts';

export async function addFiller(tabId: number, frameId = 0): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['filler.js'],
    injectImmediately: true,
  });
}
