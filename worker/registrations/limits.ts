// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** A family registers several people under one address; more in an hour is a machine. */
export const REGISTRATIONS_PER_ADDRESS_MAX = 10;
/** A sign-up evening behind one club house's Wi-Fi. */
export const REGISTRATIONS_PER_PLACE_MAX = 120;
/** Nobody is answered sooner: the time does not say whether somebody was found. Longer than looking takes. */
export const REGISTERED_ANSWER_MS = 400;
/** A slip of the hand can be taken back before the mail leaves. */
export const DECLINED_MAIL_WAIT_SECONDS = 12;
/** Time to ask why, and to be put back; then what somebody entered is deleted. */
export const DECLINED_KEPT_DAYS = 30;
/** Declined registrations listed, the newest first. */
export const DECLINED_ROWS = 50;
/** People invited listed at once. */
export const INVITED_ROWS = 100;
/** Nobody is mailed the same link twice in a day. */
export const INVITED_REMINDED_AGAIN_HOURS = 24;
/** A season and the weeks after it; then whoever was invited is forgotten. */
export const INVITED_KEPT_DAYS = 400;
/** Registrations shown at once; the next come when these are confirmed. */
export const WAITING_ROWS = 100;
