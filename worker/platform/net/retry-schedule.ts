// When a webhook that failed is tried again. Pure: the dice are handed in. Source: QUALITY, "webhooks out": 75 hours of
// retries with jitter; the steps are those commonly published for Standard Webhooks senders.

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Waits between tries, in ms; the last one ends a little over 75 hours after the first. */
export const RETRY_WAITS_MS: readonly number[] = [
  5_000,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
];

/** Each wait is lengthened by up to a tenth, so that a thousand failures do not all come back in one second. */
const JITTER = 0.1;

/** An answer's Retry-After is honoured up to this; beyond it our own schedule goes on. */
const RETRY_AFTER_MAX_MS = 24 * HOUR_MS;

/**
 * @param attempts tries made so far, the one that just failed included.
 * @param dice 0 up to 1.
 * @returns ms to wait, or null when it is given up.
 */
export function nextWaitMs(attempts: number, dice: number, retryAfterMs: number | null): number | null {
  const wait = RETRY_WAITS_MS[attempts - 1];
  if (wait === undefined) return null;
  const jittered = wait * (1 + JITTER * dice);
  return retryAfterMs === null ? jittered : Math.max(jittered, Math.min(retryAfterMs, RETRY_AFTER_MAX_MS));
}

/** `Retry-After` in seconds or as an HTTP date; null when it is missing or means nothing. */
export function retryAfterMs(header: string | null, now: Date): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
