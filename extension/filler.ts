// The filler's table of contents: begins and ends with the hand-off, tells what happened, does what the popup asks.
// Loaded only into pages that have a hand-off to fill in, once.
import { browser } from './browser.ts';
import { fillerPlace } from './filler-place.ts';
import type { FromPage, NoticeText, ToPage } from './messages.ts';
import { isOwnNotice, showNotice } from './notice/show-notice.ts';
import { fillPage, type PageFiller } from './site/fill-page.ts';
import type { FormTools } from './site/form-tools.ts';
import type { Outcome } from './site/outcome.ts';
import { whenReady } from './site/when-ready.ts';

let filler: PageFiller | undefined;
let fillsFor: string | undefined;
let ending = new AbortController();

async function tell(outcome: Outcome): Promise<void> {
  const message: FromPage = { type: 'happened', outcome };
  const text: NoticeText = await browser.runtime.sendMessage(message);
  if (text) showNotice(text);
}

async function loadTools(id: string): Promise<FormTools | undefined> {
  const message: FromPage = { type: 'form-found', id };
  const isOurs = await browser.runtime.sendMessage(message).catch(() => false);
  return isOurs === true ? fillerPlace.touchlineForm : undefined;
}

/** A script whose extension was removed or renewed has nobody to answer to any more, and ends. */
function isAlive(): boolean {
  try {
    if (browser.runtime.getManifest()) return true;
  } catch {
    // Some browsers answer nothing, others throw.
  }
  ending.abort();
  return false;
}

if (!fillerPlace.touchlineBegin) {
  fillerPlace.touchlineBegin = (handoff, isAsked = false) => {
    if (handoff && filler && fillsFor === handoff.id) {
      if (isAsked) filler.fillNow();
      return;
    }
    ending.abort();
    ending = new AbortController();
    const { signal } = ending;
    filler = undefined;
    fillsFor = handoff?.id;
    whenReady(() => {
      if (handoff && !signal.aborted)
        filler = fillPage(handoff, tell, signal, {
          isAlive,
          loadTools: () => loadTools(handoff.id),
          isOwn: isOwnNotice,
        });
    });
  };

  browser.runtime.onMessage.addListener((message: unknown) => {
    const { type } = message as ToPage;
    if (type === 'undo') filler?.undo();
    if (type === 'pause') filler?.pause();
    return undefined;
  });
}
