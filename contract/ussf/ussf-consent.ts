// Needs no library: widgets read it.

/** Which wording was agreed to; a new wording gets a new name and is asked for again. */
export const USSF_CONSENT = '2026-11';
