// The background's table of contents: who may ask what, and who answers. Holds nothing in memory: browsers stop it at will.
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { change, forgetPrivate, stateOf } from './handoff/change-handoffs.ts';
import { addForm, startPage } from './handoff/start-page.ts';
import { forgetTab } from './handoff/tab-item.ts';
import type { FromPage, FromPopup } from './messages.ts';
import { happened } from './notice/happened.ts';
import { isOwnPage } from './who-asks.ts';

async function answerTo(message: FromPage | FromPopup, sender: Runtime.MessageSender): Promise<unknown> {
  switch (message.type) {
    case 'page-started':
      return startPage(message, sender);
    case 'form-found':
      return addForm(message.id, sender);
    case 'happened':
      return happened(message.outcome, sender);
    case 'ask-state':
      return isOwnPage(sender) ? stateOf(message.tabId) : null;
    default:
      return isOwnPage(sender) ? change(message) : null;
  }
}

browser.runtime.onMessage.addListener((message: unknown, sender, answer: (value: unknown) => void) => {
  void answerTo(message as FromPage | FromPopup, sender).then(answer, () => answer(null));
  return true;
});
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
browser.windows.onRemoved.addListener(() => void forgetPrivate());
