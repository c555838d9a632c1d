// What one isolate may remember between requests: derived keys, the keyring, and when it last woke the queue. Nothing about
// any person. A cache only: forgetting it costs time, never truth. It is the one exception to "no mutable module state",
// and it is bounded. Without it every webhook would derive keys and ask KV again, which took two thirds of its time.

interface Kept {
  value: unknown;
  untilMs: number;
}

/** More entries than this are not needed by any deployment known; the oldest goes first. */
const ENTRIES_MAX = 500;
const kept = new Map<string, Kept>();

/**
 * @param lifeSeconds how long the value may be used without loading it again. Null is never kept.
 * Values are kept, not promises: a promise belongs to the request that made it.
 */
export async function remembered<T>(key: string, lifeSeconds: number, load: () => Promise<T>): Promise<T> {
  const before = kept.get(key);
  if (before && before.untilMs > Date.now()) return before.value as T;
  const value = await load();
  if (value !== null) keep(key, value, lifeSeconds);
  return value;
}

function keep(key: string, value: unknown, lifeSeconds: number): void {
  kept.delete(key);
  kept.set(key, { value, untilMs: Date.now() + lifeSeconds * 1000 });
  const [oldest] = kept.keys();
  if (kept.size > ENTRIES_MAX && oldest !== undefined) kept.delete(oldest);
}

/**
 * Does something at most once in a while, and once more at the end of that while if it was asked for meanwhile: a burst of
 * a thousand calls becomes two, and the last one is never left out.
 */
export async function atMostEvery(key: string, seconds: number, act: () => Promise<void>): Promise<void> {
  const [running, again] = [`running/${key}`, `again/${key}`];
  const nowMs = Date.now();
  const untilMs = kept.get(running)?.untilMs ?? 0;
  if (untilMs <= nowMs) {
    keep(running, true, seconds);
    return act();
  }
  if ((kept.get(again)?.untilMs ?? 0) > nowMs) return;
  const waitMs = untilMs - nowMs;
  keep(again, true, waitMs / 1000);
  await new Promise((resolve) => setTimeout(resolve, waitMs));
  keep(running, true, seconds);
  await act();
}
