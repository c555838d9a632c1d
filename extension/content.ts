// All that runs on a SafeSport page by itself: take the hand-off from the address, and ask whether there is one to fill in.
// Without a hand-off it ends here. With one, the background puts filler.js beside it, in the same isolated world.
import { browser } from './browser.ts';
import { fillerPlace } from './filler-place.ts';
import { type Captured, captureHandoff } from './handoff/capture-handoff.ts';
import type { PageStart, ToBackground, ToPage } from './messages.ts';

async function start(captured?: Captured): Promise<void> {
  const message: ToBackground = { type: 'page-started', ...(captured && { captured }) };
  const handoff: PageStart = await browser.runtime.sendMessage(message);
  fillerPlace.touchlineBegin?.(handoff);
}

browser.runtime.onMessage.addListener((message: unknown) => {
  if ((message as ToPage).type === 'handoff-changed') void start();
  return undefined;
});
void start(captureHandoff(location.href, document.referrer, Date.now()));
