// Who sent a message: a SafeSport page's own top document, one of the extension's own pages, or nobody to be answered.
import type { Runtime, Tabs } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { coveredHosts } from './covered-hosts.ts';

export interface AskingPage {
  tab: Tabs.Tab & { id: number };
  host: string;
}

const PATTERN = /^(https?:)\/\/(\*\.)?([\w.-]+)\/\*$/;

/** A covered host, and nothing that only ends alike. */
export function isCovered({ protocol, hostname }: URL, patterns: string[]): boolean {
  return patterns.some((pattern) => {
    const [, scheme, anyBelow, host = ''] = PATTERN.exec(pattern) ?? [];
    return scheme === protocol && (hostname === host || (anyBelow !== undefined && hostname.endsWith(`.${host}`)));
  });
}

export function pageAsking(sender: Runtime.MessageSender & { origin?: string }): AskingPage | undefined {
  const { id, tab, frameId, url = 'about:blank', origin } = sender;
  const from = new URL(url);
  const isPage = id === browser.runtime.id && frameId === 0 && origin !== 'null' && isCovered(from, coveredHosts());
  return isPage && tab?.id !== undefined ? { tab: { ...tab, id: tab.id }, host: from.hostname } : undefined;
}

export const isOwnPage = ({ id, url = '' }: Runtime.MessageSender): boolean =>
  id === browser.runtime.id && url.startsWith(browser.runtime.getURL(''));
