// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** DESIGN 6: larger webhook bodies answer 413. */
export const WEBHOOK_BODY_MAX_BYTES = 256 * 1024;
/** DESIGN 6, and the Standard Webhooks specification: older or newer timestamps are stale. */
export const WEBHOOK_CLOCK_SKEW_SECONDS = 5 * 60;
/** A secret read from the keyring is trusted this long before it is read again; rotation overlaps by far more. */
export const KEYRING_MEMO_SECONDS = 30;
/** An isolate wakes the queue at most this often for arrivals: one call drains whatever waits. Cron makes good the rest. */
export const INBOX_WAKE_SECONDS = 1;
/** A change of the keyring takes milliseconds; one that broke off in the middle holds up the next for this long. */
export const RING_CLAIM_MINUTES = 1;
/** Sources asked in one run; the rest in the next. */
export const POLLS_AT_ONCE = 5;
