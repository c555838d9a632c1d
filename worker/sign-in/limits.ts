// Numbers that bound this capability, with their unit in the name and their reason beside them.

/** From one place: fewer than the address has, so that one stranger leaves the owner a try elsewhere. */
export const SIGN_IN_GUESSES_PER_PLACE_MAX = 4;
/** Codes one place asks for an address in an hour. */
export const MAILS_ASKED_PER_PLACE_MAX = 5;
/** Mails to addresses that nobody has invited, in an hour: from one place, and in all. Nobody floods strangers through us. */
export const NOT_INVITED_PER_PLACE_MAX = 5;
export const NOT_INVITED_PER_HOUR_MAX = 200;
/** How a browser names itself, kept to recognise a device by. */
export const DEVICE_MAX_CHARACTERS = 200;
/** Wrong codes are answered no sooner, so that the time does not say whether the address is known. Longer than looking takes. */
export const WRONG_CODE_ANSWER_MS = 250;
