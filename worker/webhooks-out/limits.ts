// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** A receiver that has not answered by then has failed. Source: QUALITY, "15 s time-out". */
export const WEBHOOK_OUT_TIMEOUT_MS = 15_000;
/** Deliveries taken in one run, and of these to one endpoint: one slow endpoint holds up nobody else. */
export const WEBHOOKS_OUT_AT_ONCE = 60;
export const WEBHOOKS_OUT_PER_ENDPOINT = 10;
/** An endpoint that has failed this long without a break is switched off. Source: QUALITY. */
export const WEBHOOK_OUT_FAILING_DAYS_MAX = 5;
/** Whoever rotates the same secret at the same moment costs the others a try; more than this at once is no person. */
export const SECRET_SWAPS_MAX = 8;
/** What is kept of an answer: enough to see an error message. */
export const WEBHOOK_OUT_ANSWER_MAX_CHARACTERS = 500;
/** More endpoints than this in one organization is a mistake. */
export const WEBHOOKS_OUT_MAX = 20;
