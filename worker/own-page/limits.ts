// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** A key of the household's account outlives no working day; opening the account again makes a new one. */
export const ACCOUNT_KEY_HOURS = 12;
