// The background's table of contents: who may ask what, and who answers. Holds nothing in memory: browsers stop it at will.
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { forget, forgetPrivate, prefer, startPage, stateOf } from './handoff/serve-handoffs.ts';
import { forgetTab } from './handoff/tab-item.ts';
import type { ToBackground } from './messages.ts';
import { happened } from './notice/happened.ts';

async function answerTo(message: ToBackground, sender: Runtime.MessageSender): Promise<unknown> {
  switch (message.type) {
    case 'page-started':
      return startPage(message, sender);
    case 'happened':
      return happened(message.outcome, sender);
    case 'ask-state':
      return stateOf(message);
    case 'prefer':
      return prefer(message);
    case 'forget':
      return forget(message);
  }
}

browser.runtime.onMessage.addListener((message: unknown, sender, answer: (value: unknown) => void) => {
  void answerTo(message as ToBackground, sender).then(answer);
  return true;
});
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
browser.windows.onRemoved.addListener(() => void forgetPrivate());
