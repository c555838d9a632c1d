// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** People listed whose mail was refused; more is a broken mail server, not a list of work. */
export const REFUSED_MAILS_SHOWN = 100;
