// Every number that bounds the Worker, with its unit in the name and its reason beside it.

/** JSON bodies of our own API: 200 rows of a roster with the longest names, or a league's requirements page in both languages. */
export const API_BODY_MAX_BYTES = 256 * 1024;
/** The period of the RATE_LIMIT binding in wrangler.toml. */
export const RATE_LIMIT_SECONDS = 60;
/** Long enough to fetch a mail on a slow phone. */
export const SIGN_IN_CODE_MINUTES = 10;
/** OWASP ASVS 5 V6: at most this many guesses are looked at for one address while a code is valid, and as many of a device that is known. */
export const SIGN_IN_GUESSES_MAX = 5;
/** More mails than this to one address in an hour would be a nuisance, not a help. */
export const MAILS_ASKED_PER_HOUR_MAX = 6;
/** Items of one review page. */
export const REVIEW_PAGE_ITEMS = 100;
/** Inbox rows handled at one waking; the rest wakes the queue again. */
export const INBOX_ROWS_AT_ONCE = 50;
/** A row that failed this often waits for a person in the delivery log. */
export const INBOX_ATTEMPTS_MAX = 12;
/** After a crash in mid-work another run may take the row. */
export const CLAIM_SECONDS = 120;
/** Two writers of one standing meet rarely; more than this is a bug. */
export const RECORD_RETRIES_MAX = 8;
/** Derived keys never change while a secret stands; an isolate forgets them in time all the same. */
export const KEYS_MEMO_SECONDS = 3600;
/** A report of some ten thousand rows. */
export const REPORT_MAX_BYTES = 4 * 1024 * 1024;
/** How long the old secret signs beside the new one. */
export const SECRET_OVERLAP_HOURS = 24;
/** More keys than this in one organization is a mistake. */
export const API_KEYS_MAX = 20;
/** An answer is given again for this long; a program that retries later than that asks anew. */
export const IDEMPOTENCY_HOURS = 24;
export const IDEMPOTENCY_KEY_MAX_CHARACTERS = 200;
/** Completions may be entered late; known rows change nothing. */
export const POLL_OVERLAP_DAYS = 7;
export const POLL_FIRST_WAIT_MINUTES = 5;
export const POLL_WAIT_MAX_HOURS = 12;
/** Enough to pick from; who sees more types another letter. */
export const FOUND_MEMBERS_MAX = 20;
/** Rows of one page of a delivery log, and of one replay. */
export const DELIVERY_LOG_ROWS = 100;
export const REPLAY_ROWS_MAX = 1000;
/** Look-ups and re-syncs by hand in an hour: an official's own, and an administrator's. */
export const USSF_BY_HAND_PER_HOUR_MAX = 10;
export const USSF_BY_ADMINISTRATOR_PER_HOUR_MAX = 120;
export const USSF_OFFICIALS_PAGE_ROWS = 100;
export const CERTIFICATION_CHANGES_SHOWN = 20;
/** Licences the clock looks at in one run, and in one batch of D1. */
export const CLOCK_ROWS_AT_ONCE = 200;
export const CLOCK_ROWS_IN_BATCH = 20;
/** Matters told in one run. */
export const NOTICES_AT_ONCE = 200;
/** The hour, in the association's own time, at which a daily digest goes out. */
export const DIGEST_HOUR = 7;
/** Queues delays a message by at most twelve hours. */
export const WAKE_DELAY_MAX_SECONDS = 12 * 3600;
/** Rounds of one clock in one run of cron: on the morning after December 31 every referee's licence is due at once. */
export const CLOCK_ROUNDS_MAX = 10;
/** Pages registered by one organization; more is a mistake. */
export const ORIGINS_MAX = 50;
/** An approved new address waits as long as an invitation does: its mail is read by somebody who expects it. */
export const ADDRESS_CHANGE_DAYS = 14;
/** Invitations one organization may send in an hour: a whole board at once, but no mailing list. */
export const INVITATIONS_PER_HOUR_MAX = 30;
/** By then an answer has left, however busy the isolate is. */
export const ANSWER_LEAVES_MS = 100;
