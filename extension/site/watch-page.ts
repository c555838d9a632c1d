// Calls `look` when the page may have changed, and spends at most a fixed share of the time on it: a quiet page is looked at
// at once, a restless one at intervals, and in between nothing of ours runs at all.
import {
  LOOK_AGAIN_MS,
  LOOK_AT_LATEST_MS,
  LOOK_AT_MOVING_MS,
  LOOKING_CLICKED_MS,
  LOOKING_SAVED_MS,
  LOOKING_SHARE,
  SIFTING_RECORD_MS,
} from '../limits.ts';
import { bringsField } from './brings-field.ts';
import { listen } from './dom.ts';
import type { Root } from './roots.ts';
import { isMoving } from './sight.ts';

const SIGNS = ['focusin', 'input', 'transitionend', 'animationend', 'toggle', 'scroll'];
const ROUTE_SIGNS = ['hashchange', 'popstate'];

export interface Look {
  /** Where to listen from now on. */
  roots: Root[];
  /** Fields that are there but not to be seen yet. */
  waitingFor: Element[];
  /** A form of ours stands there with something missing: any change may bring it. Otherwise only new fields are news. */
  isOpen: boolean;
  /** Filling is what we are here for: only looking in vain is counted. */
  didFill: boolean;
}

/** Gives back a function that looks at once. `look` answers undefined while it is at work and wants to see nothing. */
export function watchPage(look: () => Look | undefined, signal: AbortSignal): () => void {
  let saved = LOOKING_SAVED_MS;
  let lastAt = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timerAt = 0;
  let isLooking = false;
  let seen: Look = { roots: [document], waitingFor: [], isOpen: false, didFill: false };
  const changes = new MutationObserver(sift);
  const sizes = new ResizeObserver(mayLook);

  function lookNow(): void {
    // What we do while looking makes events too.
    if (isLooking) return;
    isLooking = true;
    const start = performance.now();
    let found: Look | undefined;
    try {
      found = look();
    } finally {
      isLooking = false;
    }
    if (!found) return;
    seen = found;
    spend(start, seen.didFill ? performance.now() : start);
    clearTimeout(timer);
    timerAt = 0;
    changes.disconnect();
    sizes.disconnect();
    if (signal.aborted) return;
    observe();
    for (const element of seen.waitingFor) sizes.observe(element);
    if (seen.waitingFor.length > 0) lookIn(seen.waitingFor.some(isMoving) ? LOOK_AT_MOVING_MS : LOOK_AGAIN_MS);
  }

  function observe(): void {
    for (const root of seen.roots) changes.observe(root, { subtree: true, childList: true });
  }

  /** The time up to `start` earned some, and the time since `from` was spent. */
  function spend(start: number, from: number): void {
    saved = Math.min(LOOKING_SAVED_MS, saved + (start - lastAt) * LOOKING_SHARE);
    lastAt = performance.now();
    saved -= lastAt - from;
  }

  function mayLook(): void {
    const now = saved + (performance.now() - lastAt) * LOOKING_SHARE;
    if (now > 0) lookNow();
    else {
      changes.disconnect();
      clearTimeout(timer);
      timerAt = 0;
      lookIn(Math.min(-now / LOOKING_SHARE, seen.isOpen ? LOOK_AGAIN_MS : LOOK_AT_LATEST_MS), lookNow);
    }
  }

  /** Looks once, after at most `ms` milliseconds. */
  function lookIn(ms: number, then = mayLook): void {
    const at = performance.now() + ms;
    if (timerAt && timerAt <= at) return;
    clearTimeout(timer);
    timerAt = at;
    timer = setTimeout(() => {
      timerAt = 0;
      then();
    }, ms);
  }

  function sift(records: MutationRecord[]): void {
    const start = performance.now();
    if (!seen.isOpen && !records.some(bringsField)) {
      spend(start, start - records.length * SIFTING_RECORD_MS);
      // A label may have changed beside fields that were there before.
      if (saved > 0) {
        lookIn(LOOK_AGAIN_MS);
        return;
      }
    }
    mayLook();
  }

  /** A person clicks seldom, and dialogs open on clicks: whatever was spent before, the next one is seen at once. */
  function onClick({ isTrusted }: Event): void {
    if (isTrusted) {
      saved = Math.max(saved, LOOKING_CLICKED_MS);
      observe();
    }
    // The page's own listeners come first.
    lookIn(0);
  }

  /** Scrolling and moving bring nothing but what is waited for. */
  function onSign({ type }: Event): void {
    if (type !== 'scroll' || seen.waitingFor.length > 0) mayLook();
  }

  window.addEventListener('click', onClick, { capture: true, passive: true, signal });
  for (const sign of SIGNS) window.addEventListener(sign, onSign, { capture: true, passive: true, signal });
  for (const sign of ROUTE_SIGNS) window.addEventListener(sign, mayLook, { signal });
  // The page's own listeners to a frame's arrival come first.
  listen(document, 'load', () => lookIn(0), { capture: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    changes.disconnect();
    sizes.disconnect();
  });
  return lookNow;
}
