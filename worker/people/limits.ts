// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** A season's reminder may lie unread for weeks; a lost phone should not stay open for ever. */
export const PERSONAL_LINK_DAYS = 60;
