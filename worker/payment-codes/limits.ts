// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** Who waits for a payment code, and who got one, on one screen. */
export const CODE_REQUESTS_SHOWN = 200;
/** Codes of an import that share a batch. */
export const CODES_IN_BATCH = 50;
