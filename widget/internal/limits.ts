// Every number the widgets live by, with its unit in the name and the reason beside it. Never a size the server also checks:
// those stand in contract/.

/** A volunteer on a slow phone waits this long before we say that the answer is late. */
export const ANSWER_DEADLINE_MS = 20_000;
/** A record with many certificates, some 100 MB over a poor line of 2 Mbit/s. */
export const EXPORT_DEADLINE_MS = 480_000;
/** 10 MB over a poor uplink of 0.5 Mbit/s takes 160 s. */
export const UPLOAD_DEADLINE_MS = 240_000;
/** Long enough to read a receipt number, short enough not to feel stuck. */
export const RECEIPT_SHOWN_MS = 2_500;
/** How long "Copied" stands on the button. */
export const COPIED_SHOWN_MS = 2_000;
/** First wait before the live socket is opened again, doubled each time. */
export const LIVE_FIRST_WAIT_MS = 1_000;
/** A registrar's tab that sleeps all night must not wake a server more often than this. */
export const LIVE_LONGEST_WAIT_MS = 60_000;
/** Silence after which an opening socket is given up. */
export const LIVE_OPENING_DEADLINE_MS = 10_000;
/** Rows asked for at once; the server's own most. */
export const PEOPLE_PAGE_ROWS = 500;
/** The first page is what one looks at first: a fifth of the bytes on a slow line, and more than a tall screen shows. */
export const FIRST_PEOPLE_PAGE_ROWS = 100;
/** Two lines of text, and more than the 44 px a finger needs. All rows are alike, so that a place is a multiplication. */
export const ROW_HEIGHT_PX = 52;
/** People asked about in one question; the contract's own most. */
export const REMINDED_AT_ONCE = 500;
/** Rows that go on paper, some hundred sheets: more is a file, not a print. */
export const PRINTED_ROWS_MAX = 2_000;
/** Rows drawn above and below what is seen, so that a flick shows no blank. */
export const ROWS_BEYOND_VIEW = 3;
/** Rows looked at between two looks at the clock: a fraction of a millisecond. */
export const BLOCK_ROWS = 1_024;
/** How long one may look for people at a stretch: a frame has 16 ms, and drawing takes its part of them. */
export const FINDING_MS = 4;
/** Found people worth showing before all are found: more than a screen holds. */
export const FIRST_FOUND_ROWS = 32;
/** Firefox stops honouring an element's height near 17.9 million px; stay well below. */
export const TALLEST_CONTENT_PX = 8_000_000;
/** A screen reader must not read every keystroke's count. */
export const ANNOUNCE_AFTER_MS = 400;
/** A PDF's trailer, where an encrypted file says so, stands in its last bytes. */
export const PDF_TRAILER_BYTES = 4_096;
/** A page photographed at this size prints at 300 dots an inch: small type stays readable. */
export const PHOTO_LONGEST_SIDE_PX = 3_300;
/** A picture above this is made smaller before it leaves: at 300 dots an inch it loses nothing, and a poor uplink gains a minute. */
export const PHOTO_SMALLER_FROM_BYTES = 3_000_000;
/** Shares of the longest side, tried until everything fits: ten pages at the smallest are still read without effort. */
export const PHOTO_SMALLER_STEPS = [1, 0.7, 0.5] as const;
/** Pages of one certificate; more is another kind of document. */
export const PHOTO_PAGES_MAX = 10;
/** A picture of a page on the screen, to see which way up it is. */
export const PAGE_SHOWN_PX = 240;
/** A PDF above this is a scan without text: it is not sent twice only to find none. */
export const READ_MAX_BYTES = 3_000_000;
/** A file that waits is tried again this often: the network is back for at most five seconds before it goes. */
export const WAITING_RETRY_MS = 4_000;
/** The longest pause when the server itself cannot take it. */
export const WAITING_PAUSE_MAX_MS = 60_000;
/** Of JPEG, 0 to 1: below this, edges of letters begin to swim. */
export const PHOTO_QUALITY = 0.85;
/** Longest reason a reviewer may write; the contract's own limit. */
export const REASON_MAX_CHARACTERS = 500;

/** While officials are looked up, the progress is read this often: quick enough to watch, rare enough for a slow line. */
export const USSF_PROGRESS_MS = 1500;
/** Lines of payment codes sent in one request; the contract's own limit. */
export const CODES_AT_ONCE = 500;
