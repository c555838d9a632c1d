// A line of text in the page that says what was filled. Passive: holds no secret and no control, takes no click, goes by itself.
import { NOTICE_MS } from '../limits.ts';
import { createElement, documentElementOf } from '../site/dom.ts';

const LOOK = `all:initial;position:fixed;inset:auto 0 16px 0;margin:0 auto;width:fit-content;max-width:min(90vw,480px);
box-sizing:border-box;padding:12px 16px;border:1px solid #8fd3a5;border-radius:8px;background:#0b2e17;color:#fff;
font:14px/1.4 system-ui,sans-serif;pointer-events:none;z-index:2147483647`;

let shown: HTMLElement | undefined;

/** What we show ourselves covers nothing: it goes by itself. */
export const isOwnNotice = (element: Element): boolean => element === shown;

export function showNotice(text: string): void {
  shown?.remove();
  const notice = createElement(document, 'div');
  shown = notice;
  notice.setAttribute('role', 'status');
  notice.style.cssText = LOOK;
  notice.popover = 'manual';
  documentElementOf(document)?.append(notice);
  notice.showPopover();
  notice.textContent = text;
  setTimeout(() => notice.remove(), NOTICE_MS);
}
