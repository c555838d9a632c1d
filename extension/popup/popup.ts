// The popup's table of contents: how things stand in this tab, in the coach's words, and what the coach can do about it.
// Asks the background, draws, and does what is pressed; keeps nothing.
import { browser } from '../browser.ts';
import type { TabState, ToBackground, ToPage } from '../messages.ts';
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
    { state, say, choice, said },
    {
      fillNow: () => tellPage(tabId, { type: 'fill-now' }, say('saidFilling')),
      undo: () => tellPage(tabId, { type: 'undo' }, ''),
      forget: (code) => change({ type: 'forget', tabId, code }, say('saidForgotten')),
      prefer: (code) => change({ type: 'prefer', tabId, code }, say('saidPreferred')),
      copy: async (text) => {
        await navigator.clipboard.writeText(text);
        await show(tabId, say('saidCopied'));
      },
      copyOutline: async () => {
        const outline: string = await browser.tabs.sendMessage(tabId, { type: 'ask-outline' } satisfies ToPage);
        await navigator.clipboard.writeText(outline);
        await show(tabId, say('saidOutline'));
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

  async function change(message: ToBackground, words: string): Promise<void> {
    await ask(message);
    await show(tabId, words);
  }
}

const ask = (message: ToBackground): Promise<TabState> => browser.runtime.sendMessage(message);

async function tellPage(tabId: number, message: ToPage, words: string): Promise<void> {
  await browser.tabs.sendMessage(tabId, message);
  await show(tabId, words);
}

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
