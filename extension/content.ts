// All that runs on a SafeSport page by itself: take the hand-off from the address, and ask whether there is one to fill in.
// Without a hand-off it ends here. With one, the background puts filler.js beside it, in the same isolated world.
import { browser } from './browser.ts';
import { fillerPlace } from './filler-place.ts';
import { captureHandoff } from './handoff/capture-handoff.ts';
import type { PageStart, ToBackground, ToPage } from './messages.ts';

type Brought = Omit<Extract<ToBackground, { type: 'page-started' }>, 'type'>;

async function start(brought: Brought = {}): Promise<void> {
  const message: ToBackground = { type: 'page-started', ...brought };
  const handoff: PageStart = await browser.runtime.sendMessage(message);
  fillerPlace.touchlineBegin?.(handoff);
}

browser.runtime.onMessage.addListener((message: unknown) => {
  if ((message as ToPage).type === 'handoff-changed') void start();
  return undefined;
});

const { href, origin } = location;
const { referrer } = document;
const captured = captureHandoff(href, referrer, Date.now());
const before = referrer.startsWith(`${origin}/`) ? captureHandoff(referrer, '', Date.now()) : undefined;
void start({ captured, before: before === 'malformed-code' ? undefined : before });
