// Every number that bounds the Worker, with its unit in the name and its reason beside it.

/** DESIGN 6: larger webhook bodies answer 413. */
export const WEBHOOK_BODY_MAX_BYTES = 256 * 1024;
/** DESIGN 6, and the Standard Webhooks specification: older or newer timestamps are stale. */
export const WEBHOOK_CLOCK_SKEW_SECONDS = 5 * 60;
/** JSON bodies of our own API; the largest holds a reason of 500 characters. */
export const API_BODY_MAX_BYTES = 64 * 1024;
/** A season's reminder may lie unread for weeks; a lost phone should not stay open for ever. */
export const PERSONAL_LINK_DAYS = 60;
/** Administrators sign in once a working day. */
export const SESSION_HOURS = 12;
/** Long enough to fetch a mail on a slow phone. */
export const SIGN_IN_CODE_MINUTES = 10;
/** OWASP ASVS 5 V6: at most this many guesses are looked at for one address while a code is valid. */
export const SIGN_IN_GUESSES_MAX = 5;
/** More mails than this to one address in an hour would be a nuisance, not a help. */
export const MAILS_ASKED_PER_HOUR_MAX = 6;
/** A live ticket opens one socket right after it was asked for. */
export const LIVE_TICKET_SECONDS = 60;
/** A socket is closed after this, so that a withdrawn administrator does not look on for ever. */
export const LIVE_SOCKET_HOURS = 1;
/** Rows of one people page, unless asked for less. */
export const PEOPLE_PAGE_ROWS = 200;
export const PEOPLE_PAGE_ROWS_MAX = 500;
/** Items of one review page. */
export const REVIEW_PAGE_ITEMS = 100;
/** Inbox rows handled at one waking; the rest wakes the queue again. */
export const INBOX_ROWS_AT_ONCE = 50;
/** A row that failed this often waits for a person in the delivery log. */
export const INBOX_ATTEMPTS_MAX = 12;
/** After a crash in mid-work another run may take the row. */
export const CLAIM_SECONDS = 120;
export const MAILS_AT_ONCE = 25;
export const MAIL_ATTEMPTS_MAX = 12;
/** Two writers of one standing meet rarely; more than this is a bug. */
export const RECORD_RETRIES_MAX = 8;
/** A secret read from the keyring is trusted this long before it is read again; rotation overlaps by far more. */
export const KEYRING_MEMO_SECONDS = 30;
/** Derived keys never change while a secret stands; an isolate forgets them in time all the same. */
export const KEYS_MEMO_SECONDS = 3600;
/** An isolate wakes the queue at most this often for arrivals: one call drains whatever waits. Cron makes good the rest. */
export const INBOX_WAKE_SECONDS = 1;
/** A report of some ten thousand rows. */
export const REPORT_MAX_BYTES = 4 * 1024 * 1024;
/** Names of files are shown to people, not used as paths. */
export const FILE_NAME_MAX_CHARACTERS = 200;
/** Text beyond this is not read out of a certificate; one page holds far less. */
export const CERTIFICATE_TEXT_MAX_CHARACTERS = 20_000;
/** A receiver that has not answered by then has failed. Source: QUALITY, "15 s time-out". */
export const WEBHOOK_OUT_TIMEOUT_MS = 15_000;
/** Deliveries taken in one run, and of these to one endpoint: one slow endpoint holds up nobody else. */
export const WEBHOOKS_OUT_AT_ONCE = 60;
export const WEBHOOKS_OUT_PER_ENDPOINT = 10;
/** An endpoint that has failed this long without a break is switched off. Source: QUALITY. */
export const WEBHOOK_OUT_FAILING_DAYS_MAX = 5;
/** How long the old secret signs beside the new one. */
export const SECRET_OVERLAP_HOURS = 24;
/** What is kept of an answer: enough to see an error message. */
export const WEBHOOK_OUT_ANSWER_MAX_CHARACTERS = 500;
/** More endpoints than this in one organization is a mistake. */
export const WEBHOOKS_OUT_MAX = 20;
/** Enough to pick from; who sees more types another letter. */
export const FOUND_MEMBERS_MAX = 20;
/** Rows of one page of a delivery log, and of one replay. */
export const DELIVERY_LOG_ROWS = 100;
export const REPLAY_ROWS_MAX = 1000;
/** Pages registered by one organization; more is a mistake. */
export const ORIGINS_MAX = 50;
/** Long enough for a volunteer's holidays, short enough that a forgotten mail opens nothing next season. */
export const INVITATION_DAYS = 14;
/** Invitations one organization may send in an hour: a whole board at once, but no mailing list. */
export const INVITATIONS_PER_HOUR_MAX = 30;
/** What is shown of who changed whose roles. */
export const OFFICE_HISTORY_ROWS = 20;
/** How a browser names itself, kept to recognise a device by. */
export const DEVICE_MAX_CHARACTERS = 200;
/** A family registers several people under one address; more in an hour is a machine. */
export const REGISTRATIONS_PER_ADDRESS_MAX = 10;
/** A sign-up evening behind one club house's Wi-Fi. */
export const REGISTRATIONS_PER_PLACE_MAX = 120;
/** Registrations shown at once; the next come when these are confirmed. */
export const WAITING_ROWS = 100;
