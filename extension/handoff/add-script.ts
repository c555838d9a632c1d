// Puts the filler, and what a form needs, beside the content script of a page that has something to fill in. Never into frames.
import { browser } from '../browser.ts';

export async function addScript(tabId: number, file: 'filler.js' | 'form.js'): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [file],
    injectImmediately: true,
  });
}
