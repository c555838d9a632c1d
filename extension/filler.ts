// The filler's table of contents: begins and ends with the hand-off, tells what happened, does what the popup asks.
// Loaded only into pages that have a hand-off to fill in, once.
import { browser } from './browser.ts';
import { fillerPlace } from './filler-place.ts';
import type { NoticeText, ToBackground, ToPage } from './messages.ts';
import { showNotice } from './notice/show-notice.ts';
import { fillPage, type PageFiller } from './site/fill-page.ts';
import type { Outcome } from './site/outcome.ts';
import { outlinePage } from './site/outline-page.ts';
import { whenReady } from './site/when-ready.ts';

let filler: PageFiller | undefined;
let ending = new AbortController();

async function tell(outcome: Outcome): Promise<void> {
  const message: ToBackground = { type: 'happened', outcome };
  const text: NoticeText = await browser.runtime.sendMessage(message);
  if (text) showNotice(text);
}

if (!fillerPlace.touchlineBegin) {
  fillerPlace.touchlineBegin = (handoff) => {
    ending.abort();
    ending = new AbortController();
    const { signal } = ending;
    filler = undefined;
    whenReady(() => {
      if (handoff && !signal.aborted) filler = fillPage(handoff, tell, signal);
    });
  };

  browser.runtime.onMessage.addListener((message: unknown, _sender, answer: (value: unknown) => void) => {
    const { type } = message as ToPage;
    if (type === 'fill-now') filler?.fillNow();
    if (type === 'undo') filler?.undo();
    answer(type === 'ask-outline' ? outlinePage() : null);
    return true;
  });
}
