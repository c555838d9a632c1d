// Puts the filler, and where it is needed the picker, beside the content script of a page that has something to fill in. Never into frames.
import { browser } from '../browser.ts';

export async function addScript(tabId: number, file: 'filler.js' | 'picker.js'): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [file],
    injectImmediately: true,
  });
}
