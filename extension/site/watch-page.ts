// Calls `look` when the page may have changed, and spends at most a fixed share of the time on it: a quiet page is looked at
// at once, a restless one at intervals, and in between nothing of ours runs at all.
import { LOOK_AGAIN_MS, LOOKING_CLICKED_MS, LOOKING_SAVED_MS, LOOKING_SHARE } from '../limits.ts';
import type { Root } from './roots.ts';

const SIGNS = ['focusin', 'input', 'transitionend', 'animationend', 'toggle'];
const ROUTE_SIGNS = ['hashchange', 'popstate'];

export interface Look {
  /** Where to listen from now on. */
  roots: Root[];
  /** Fields that are there but not to be seen yet. */
  waitingFor: Element[];
  /** Filling is what we are here for: only looking in vain is counted. */
  didFill: boolean;
}

/** Gives back a function that looks at once. */
export function watchPage(look: () => Look, signal: AbortSignal): () => void {
  let saved = LOOKING_SAVED_MS;
  let lastAt = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  let seen: Look = { roots: [document], waitingFor: [], didFill: false };
  const changes = new MutationObserver(mayLook);
  const sizes = new ResizeObserver(mayLook);

  function lookNow(): void {
    // What we do while looking makes events too.
    if (isLooking) return;
    isLooking = true;
    clearTimeout(timer);
    const start = performance.now();
    saved = Math.min(LOOKING_SAVED_MS, saved + (start - lastAt) * LOOKING_SHARE);
    seen = look();
    isLooking = false;
    lastAt = performance.now();
    if (!seen.didFill) saved -= lastAt - start;
    changes.disconnect();
    sizes.disconnect();
    if (signal.aborted) return;
    for (const root of seen.roots) changes.observe(root, { subtree: true, childList: true });
    for (const element of seen.waitingFor) sizes.observe(element);
    if (seen.waitingFor.length > 0) timer = setTimeout(mayLook, LOOK_AGAIN_MS);
  }

  function mayLook(): void {
    const now = saved + (performance.now() - lastAt) * LOOKING_SHARE;
    if (now > 0) lookNow();
    else {
      changes.disconnect();
      clearTimeout(timer);
      timer = setTimeout(lookNow, -now / LOOKING_SHARE);
    }
  }

  /** A person clicks seldom, and dialogs open on clicks: whatever was spent before, the next one is seen at once. */
  function onClick({ isTrusted }: Event): void {
    if (isTrusted) saved = Math.max(saved, LOOKING_CLICKED_MS);
    mayLook();
    if (isTrusted) saved = Math.max(saved, LOOKING_CLICKED_MS);
  }

  document.addEventListener('click', onClick, { capture: true, passive: true, signal });
  for (const sign of SIGNS) document.addEventListener(sign, mayLook, { capture: true, passive: true, signal });
  for (const sign of ROUTE_SIGNS) window.addEventListener(sign, mayLook, { signal });
  // The page's own listeners to a frame's arrival come first.
  document.addEventListener('load', () => setTimeout(mayLook), { capture: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    changes.disconnect();
    sizes.disconnect();
  });
  return lookNow;
}
