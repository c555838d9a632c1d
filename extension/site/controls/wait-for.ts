// Waits until the page shows something: asks at once, after every change, and every frame. Always has a deadline.

/** A window in the background draws no frames; its timers still run. */
const FRAME_AT_MOST_MS = 50;

/** What `look` found, or undefined after `ms` milliseconds. */
export async function waitFor<Found>(look: () => Found | undefined, ms: number): Promise<Found | undefined> {
  const deadline = performance.now() + ms;
  for (;;) {
    const found = look();
    if (found !== undefined || performance.now() > deadline) return found;
    await nextFrame(true);
  }
}

/** The next frame, or with `orChange` the next change of the document if that comes first. */
export function nextFrame(orChange = false): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(done);
    if (orChange) observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const frame = requestAnimationFrame(done);
    const timer = setTimeout(done, FRAME_AT_MOST_MS);
  });
}
