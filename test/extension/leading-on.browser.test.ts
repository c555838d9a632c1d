// The page that Begin leads to may lead on to another at once, while the extension's background still wakes: what the first page brought
// must be there when the second asks. In Chromium only, where a test can put the background to sleep.
import { describe, expect, it } from 'vitest';
import { PATIENCE_MS } from './kept-by-extension.ts';
import { handoffUrl } from './sandbox-association.ts';
import { useChromium } from './use-chromium.ts';

interface Window {
  chrome: { storage: { session: { remove(key: string): Promise<void> } } };
  openDialog?: () => void;
  fixture: { model: { organization: string; code: string } };
}

/** Who comes first is a race; one turn proves little. */
const TURNS = 8;

describe('A page that leads on at once', () => {
  const inUse = useChromium();

  it('leaves its hand-off for the next, however sleepy the background is', async () => {
    const { launched } = inUse;
    const own = await launched.context.newPage();
    await own.goto(`chrome-extension://${launched.extensionId}/popup.html?tab=-1`);
    const session = await launched.context.newCDPSession(own);
    await session.send('ServiceWorker.enable');
    const page = await launched.context.newPage();
    await page.addInitScript(() => {
      if (location.search.includes('KeyName'))
        document.addEventListener('DOMContentLoaded', () => location.replace('/kits/native.js'));
    });
    for (let turn = 1; turn <= TURNS; turn++) {
      await own.evaluate(() => (window as unknown as Window).chrome.storage.session.remove('drawer-default'));
      await session.send('ServiceWorker.stopAllWorkers');
      const brought = `AB12-CD34-EF56-GH${turn}0`;
      await page.goto(handoffUrl({ code: brought }), { waitUntil: 'commit' }).catch(() => undefined);
      await page.waitForURL('**/kits/native.js');
      await page.waitForFunction(() => (window as unknown as Window).openDialog);
      await page.evaluate(() => (window as unknown as Window).openDialog!());
      const code = () => page.evaluate(() => (window as unknown as Window).fixture.model.code);
      await expect.poll(code, { timeout: PATIENCE_MS, message: `turn ${turn}` }).toBe(brought);
    }
  });
});
