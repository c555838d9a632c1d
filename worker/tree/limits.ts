// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** Leagues and clubs of one association: three times the largest of today. They are read at once where the tree is arranged. */
export const ORGANIZATIONS_MAX = 3000;
