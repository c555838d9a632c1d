// All that runs on a SafeSport page by itself: take the hand-off from the address, and ask whether there is one to fill in.
// Without a hand-off it ends here. With one, the background puts filler.js beside it, in the same isolated world.
import { browser } from './browser.ts';
import { fillerPlace } from './filler-place.ts';
import { captureHandoff } from './handoff/capture-handoff.ts';
import type { FromPage, PageStart, ToPage } from './messages.ts';

const { href, origin } = location;
const { referrer } = document;
const captured = captureHandoff(href);
const before = referrer.startsWith(`${origin}/`) ? captureHandoff(referrer) : undefined;
/** Tells this page from the one that was in the tab before. */
const page = performance.timeOrigin;
let turns = 0;

/** Only the last answer counts: an earlier one may say what has been forgotten since. */
async function start(isAsked = false): Promise<void> {
  const turn = ++turns;
  const message: FromPage = { type: 'page-started', page, captured, before };
  const handoff: PageStart = await browser.runtime.sendMessage(message);
  if (turn === turns) fillerPlace.touchlineBegin?.(handoff, isAsked);
}

function stop(): void {
  turns++;
  fillerPlace.touchlineBegin?.(null);
}

// A document in a sandbox is nobody's: whatever address it shows, it does not speak for the site.
if (self.origin !== 'null') {
  browser.runtime.onMessage.addListener((message: unknown, _sender, answer: (value: unknown) => void) => {
    const { type } = message as ToPage;
    const heard = () => answer(page);
    // Heard is what has been acted on: who deletes a code is told so only when no page enters it any more.
    if (type === 'handoff-changed' || type === 'fill-now') start(type === 'fill-now').then(heard, heard);
    else heard();
    return true;
  });
  // A page that comes back from the browser's cache asks anew; while it lies there it hears of nothing.
  addEventListener('pagehide', ({ isTrusted }) => isTrusted && stop());
  addEventListener('pageshow', ({ isTrusted, persisted }) => isTrusted && persisted && void start());
  // What the browser only prepares, nobody has gone to yet.
  if ((document as { prerendering?: boolean }).prerendering)
    addEventListener('prerenderingchange', () => void start(), { capture: true });
  else void start();
}
