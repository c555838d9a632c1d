// The popup's table of contents: how things stand in this tab, in the coach's words, and what the coach can do about it.
// Asks the background, draws, and does what is pressed; keeps nothing.
import { browser } from '../browser.ts';
import type { FromPopup, TabState } from '../messages.ts';
import { outlineOf } from './copy-outline.ts';
import { chooseLanguage, chosenLanguage, type LanguageChoice, spokenLanguage, wordsOf } from './language.ts';
import { popupView } from './popup-view.ts';

async function show(tabId: number, said = ''): Promise<void> {
  const [state, say, language, choice] = await Promise.all([
    ask({ type: 'ask-state', tabId }),
    wordsOf(),
    spokenLanguage(),
    chosenLanguage(),
  ]);
  document.documentElement.lang = language;
  document.title = say('extensionName');
  const place = document.querySelector('#popup')!;
  const focused = document.activeElement?.id;
  const view = popupView(
    { state, say, language, choice, said },
    {
      fillNow: () => change({ type: 'fill-now', tabId }, say('saidFilling')),
      undo: () => change({ type: 'undo', tabId }, ''),
      useAgain: () => change({ type: 'use-again', tabId }, say('saidAgain')),
      forget: (id) => change({ type: 'forget', tabId, id }, say('saidForgotten')),
      prefer: (id) => change({ type: 'prefer', tabId, id }, say('saidPreferred')),
      copy: async (text) => {
        await navigator.clipboard.writeText(text);
        await show(tabId, say('saidCopied'));
      },
      copyOutline: async () => {
        const outline = await outlineOf(tabId, state.handoffs).catch(() => '');
        if (outline) await navigator.clipboard.writeText(outline);
        await show(tabId, say(outline ? 'saidOutline' : 'saidNoOutline'));
      },
      speak: async (chosen: LanguageChoice) => {
        await chooseLanguage(chosen);
        await show(tabId);
      },
    },
  );
  place.replaceChildren(...view);
  place.setAttribute('aria-busy', 'false');
  if (focused) document.getElementById(focused)?.focus();

  async function change(message: FromPopup, words: string): Promise<void> {
    await ask(message);
    await show(tabId, words);
  }
}

const ask = (message: FromPopup): Promise<TabState> => browser.runtime.sendMessage(message);

async function begin(): Promise<void> {
  // A page of its own, as in tests and screenshots, names the tab it speaks of.
  const named = new URLSearchParams(location.search).get('tab');
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const tabId = named === null ? tab?.id : Number(named);
  if (tabId === undefined) return;
  await show(tabId);
  // What happens in the page while the popup is open is shown at once.
  browser.storage.session.onChanged.addListener(() => void show(tabId));
}

void begin();
