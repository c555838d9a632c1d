// Every number that bounds the Worker, with its unit in the name and its reason beside it.

/** DESIGN 6: larger webhook bodies answer 413. */
export const WEBHOOK_BODY_MAX_BYTES = 256 * 1024;
/** DESIGN 6, and the Standard Webhooks specification: older or newer timestamps are stale. */
export const WEBHOOK_CLOCK_SKEW_SECONDS = 5 * 60;
/** JSON bodies of our own API: 200 rows of a roster with the longest names, or a league's requirements page in both languages. */
export const API_BODY_MAX_BYTES = 256 * 1024;
/** A season's reminder may lie unread for weeks; a lost phone should not stay open for ever. */
export const PERSONAL_LINK_DAYS = 60;
/** Administrators sign in once a working day. */
export const SESSION_HOURS = 12;
/** The period of the RATE_LIMIT binding in wrangler.toml. */
export const RATE_LIMIT_SECONDS = 60;
/** Long enough to fetch a mail on a slow phone. */
export const SIGN_IN_CODE_MINUTES = 10;
/** OWASP ASVS 5 V6: at most this many guesses are looked at for one address while a code is valid, and as many of a device that is known. */
export const SIGN_IN_GUESSES_MAX = 5;
/** From one place: fewer than the address has, so that one stranger leaves the owner a try elsewhere. */
export const SIGN_IN_GUESSES_PER_PLACE_MAX = 4;
/** Codes one place asks for an address in an hour. */
export const MAILS_ASKED_PER_PLACE_MAX = 5;
/** More mails than this to one address in an hour would be a nuisance, not a help. */
export const MAILS_ASKED_PER_HOUR_MAX = 6;
/** A live ticket opens one socket right after it was asked for. */
export const LIVE_TICKET_SECONDS = 60;
/** A socket is closed after this, so that a withdrawn administrator does not look on for ever. */
export const LIVE_SOCKET_HOURS = 1;
/** Rows of one people page, unless asked for less. */
export const PEOPLE_PAGE_ROWS = 200;
export const PEOPLE_PAGE_ROWS_MAX = 500;
/** Dots of one part: their birth dates are opened to see who is a minor, some 100 ms of work. */
export const DOTS_PAGE_ROWS = 5000;
/** Items of one review page. */
export const REVIEW_PAGE_ITEMS = 100;
/** Inbox rows handled at one waking; the rest wakes the queue again. */
export const INBOX_ROWS_AT_ONCE = 50;
/** A row that failed this often waits for a person in the delivery log. */
export const INBOX_ATTEMPTS_MAX = 12;
/** After a crash in mid-work another run may take the row. */
export const CLAIM_SECONDS = 120;
/** Steps of the dialog with a mail server. RFC 5321 allows minutes, which a Worker has not: what is not sent now is sent by the next run. */
export const SMTP_CONNECT_MS = 10_000;
export const SMTP_REPLY_MS = 15_000;
/** A server may look through a mail for viruses before it takes it. */
export const SMTP_ACCEPT_MS = 45_000;
/** RFC 5321, 4.5.3.1.5: a line has at most 512; a long list of extensions has some twenty lines. */
export const SMTP_REPLY_MAX_CHARACTERS = 32_768;
/** A mail server may be away for a weekend; a mail is worth trying that long (RFC 5321, 4.5.4.1: some days). */
export const MAIL_TRIED_HOURS = 96;
/** Between two tries of one mail, however many have failed. */
export const MAIL_RETRY_MAX_SECONDS = 3600;
/** A delivery report with the whole of a long digest in it is a third of this; a bigger one is not read. */
export const BOUNCE_MAX_BYTES = 524_288;
/** Our mails have one recipient each; a report that joins a few is still read. */
export const REPORT_RECIPIENTS_MAX = 20;
/** The headers of a mail that was sent back, with all that the servers on its way added. */
export const RETURNED_HEADERS_MAX_CHARACTERS = 65_536;
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
/** A file that waited sealed on a device carries its header and seal with it: names, a token, a hash. */
export const SEALED_UPLOAD_EXTRA_BYTES = 8 * 1024;
/** Text beyond this is not read out of a certificate; one page holds far less. */
export const CERTIFICATE_TEXT_MAX_CHARACTERS = 20_000;
/** Pieces of text of a PDF, and pages: a certificate has one page of a hundred. Written a thousand times over, a page costs minutes. */
export const CERTIFICATE_TEXT_MAX_ITEMS = 800;
export const CERTIFICATE_PAGES_MAX = 10;
/** What a PDF's streams may hold unpacked, one and all: the letters of a certificate are kilobytes, a bomb has gigabytes. */
export const PDF_STREAM_MAX_BYTES = 24 * 1024 * 1024;
export const PDF_STREAMS_MAX_BYTES = 64 * 1024 * 1024;
/** Streams of one PDF; steps it takes to read them, half a million words that can be orders; and states saved on one another (the standard asks for 28). */
export const PDF_STREAMS_MAX = 5000;
export const PDF_STEPS_MAX = 5_000_000;
export const PDF_SAVED_STATES_MAX = 300;
/** Readings of one person or office that ended their request, in a day; after that many nothing is read for them while they wait. */
export const READINGS_BROKEN_OFF_MAX = 4;
/** A certificate whose reading ended the run so often is not read again: people look at it. */
export const CERTIFICATE_READS_MAX = 2;
/** Files one person sends in a day, and has looked at in an hour. */
export const UPLOADS_PER_DAY_MAX = 40;
export const READINGS_PER_HOUR_MAX = 40;
/** A calendar that ended the run it was read in so often is not read again. */
export const FEED_ATTEMPTS_MAX = 5;
/** A page of the legacy report has a hundred rows. */
export const POLL_ANSWER_MAX_BYTES = 1024 * 1024;
/** A receiver that has not answered by then has failed. Source: QUALITY, "15 s time-out". */
export const WEBHOOK_OUT_TIMEOUT_MS = 15_000;
/** Deliveries taken in one run, and of these to one endpoint: one slow endpoint holds up nobody else. */
export const WEBHOOKS_OUT_AT_ONCE = 60;
export const WEBHOOKS_OUT_PER_ENDPOINT = 10;
/** An endpoint that has failed this long without a break is switched off. Source: QUALITY. */
export const WEBHOOK_OUT_FAILING_DAYS_MAX = 5;
/** How long the old secret signs beside the new one. */
export const SECRET_OVERLAP_HOURS = 24;
/** Whoever rotates the same secret at the same moment costs the others a try; more than this at once is no person. */
export const SECRET_SWAPS_MAX = 8;
/** A change of the keyring takes milliseconds; one that broke off in the middle holds up the next for this long. */
export const RING_CLAIM_MINUTES = 1;
/** What is kept of an answer: enough to see an error message. */
export const WEBHOOK_OUT_ANSWER_MAX_CHARACTERS = 500;
/** More endpoints than this in one organization is a mistake. */
export const WEBHOOKS_OUT_MAX = 20;
/** A program that asks more often than ten times a second has a loop, not a need. */
export const API_KEY_REQUESTS_A_MINUTE = 600;
/** More keys than this in one organization is a mistake. */
export const API_KEYS_MAX = 20;
/** An answer is given again for this long; a program that retries later than that asks anew. */
export const IDEMPOTENCY_HOURS = 24;
export const IDEMPOTENCY_KEY_MAX_CHARACTERS = 200;
/** Sources asked in one run; the rest in the next. */
export const POLLS_AT_ONCE = 5;
/** A report of a hundred rows is made in seconds, or not at all. */
export const POLL_DEADLINE_MS = 30_000;
export const POLL_PAGE_ROWS = 100;
/** The first time: last season's completions are this season's standings. */
export const POLL_FIRST_WINDOW_DAYS = 400;
/** Completions may be entered late; known rows change nothing. */
export const POLL_OVERLAP_DAYS = 7;
export const POLL_FIRST_WAIT_MINUTES = 5;
export const POLL_WAIT_MAX_HOURS = 12;
/** Enough to pick from; who sees more types another letter. */
export const FOUND_MEMBERS_MAX = 20;
/** Registrations in one range of names in which officials are looked for; more letters make it shorter. */
export const OFFICIALS_LOOKED_THROUGH = 200;
/** Rows of one page of a delivery log, and of one replay. */
export const DELIVERY_LOG_ROWS = 100;
export const REPLAY_ROWS_MAX = 1000;
/** U.S. Soccer is asked by so many questions at once, and about so many officials in one run: a free Worker may ask 50. */
export const USSF_QUESTIONS_AT_ONCE = 4;
export const USSF_OFFICIALS_AT_ONCE = 10;
/** An answer of U.S. Soccer's that has not come by then will not come. */
export const USSF_DEADLINE_MS = 15_000;
export const USSF_ANSWER_MAX_BYTES = 512 * 1024;
/** Tries of one question, with doubled, shaken waits between them; a longer wait than the last is left to the next run. */
export const USSF_TRIES = 3;
export const USSF_FIRST_WAIT_MS = 250;
export const USSF_WAIT_MAX_MS = 3_000;
/** An hour as published, less what a run may take. */
export const USSF_ACCESS_TOKEN_MINUTES = 55;
export const USSF_REFRESH_TOKEN_HOURS = 23;
/** The circuit: so many officials in vain and none with success, and we wait; each time twice as long, up to an hour. */
export const USSF_FAILURES_TO_PAUSE = 3;
export const USSF_FIRST_PAUSE_SECONDS = 60;
export const USSF_PAUSE_MAX_SECONDS = 3600;
/** Licences are read anew once a day: what a lost message did not tell is known a day later. */
export const USSF_RECONCILE_HOURS = 24;
/** Somebody U.S. Soccer does not know may be entered there later. */
export const USSF_NOT_FOUND_AGAIN_DAYS = 7;
/** After so many tries an official counts as failed in the list, and is tried once a day. */
export const USSF_ATTEMPTS_MAX = 8;
/** Look-ups and re-syncs by hand in an hour: an official's own, and an administrator's. */
export const USSF_BY_HAND_PER_HOUR_MAX = 10;
export const USSF_BY_ADMINISTRATOR_PER_HOUR_MAX = 120;
export const USSF_OFFICIALS_PAGE_ROWS = 100;
export const CERTIFICATION_CHANGES_SHOWN = 20;
/** A decision's mail waits so long, so that a slip of a key can be taken back; a little longer than the button is shown. */
export const DECISION_MAIL_WAIT_SECONDS = 12;
/** Games the list shows, and how many it looks at to put those at risk first: an association's month. */
export const GAMES_LISTED_MAX = 200;
export const GAMES_LOOKED_AT_MAX = 2000;
/** Licences the clock looks at in one run, and in one batch of D1. */
export const CLOCK_ROWS_AT_ONCE = 200;
export const CLOCK_ROWS_IN_BATCH = 20;
/** Matters told in one run. */
export const NOTICES_AT_ONCE = 200;
/** Games listed in one mail or profile; more would not be read. */
export const GAMES_SHOWN = 20;
/** The hour, in the association's own time, at which a daily digest goes out. */
export const DIGEST_HOUR = 7;
/** Queues delays a message by at most twelve hours. */
export const WAKE_DELAY_MAX_SECONDS = 12 * 3600;
/** Rounds of one clock in one run of cron: on the morning after December 31 every referee's licence is due at once. */
export const CLOCK_ROUNDS_MAX = 10;
/** Pages registered by one organization; more is a mistake. */
export const ORIGINS_MAX = 50;
/** Long enough for a volunteer's holidays, short enough that a forgotten mail opens nothing next season. */
export const INVITATION_DAYS = 14;
/** An approved new address waits as long as an invitation does: its mail is read by somebody who expects it. */
export const ADDRESS_CHANGE_DAYS = 14;
/** Invitations one organization may send in an hour: a whole board at once, but no mailing list. */
export const INVITATIONS_PER_HOUR_MAX = 30;
/** Addresses tried with one first invitation in an hour: somebody who mistypes theirs, and nobody who guesses. */
export const FIRST_INVITATION_TRIES_PER_HOUR_MAX = 10;
/** Mails to addresses that nobody has invited, in an hour: from one place, and in all. Nobody floods strangers through us. */
export const NOT_INVITED_PER_PLACE_MAX = 5;
export const NOT_INVITED_PER_HOUR_MAX = 200;
/** Leagues and clubs of one association: three times the largest of today. They are read at once where the tree is arranged. */
export const ORGANIZATIONS_MAX = 3000;
/** What is shown of who changed whose roles. */
export const OFFICE_HISTORY_ROWS = 20;
/** How a browser names itself, kept to recognise a device by. */
export const DEVICE_MAX_CHARACTERS = 200;
/** By then an answer has left, however busy the isolate is. */
export const ANSWER_LEAVES_MS = 100;
/** Wrong codes are answered no sooner, so that the time does not say whether the address is known. Longer than looking takes. */
export const WRONG_CODE_ANSWER_MS = 250;
/** A webmaster waits for it. */
export const PAGE_CHECK_DEADLINE_MS = 10_000;
export const PAGE_CHECK_REDIRECTS_MAX = 3;
/** What is beyond is not looked at; the script stands earlier. */
export const PAGE_CHECK_MAX_BYTES = 3 * 1024 * 1024;
/** A calendar feed is read this often; assigning systems publish theirs every few minutes to every few hours. */
export const FEED_EVERY_MINUTES = 30;
export const FEED_DEADLINE_MS = 15_000;
export const FEED_BODY_MAX_BYTES = 5 * 1024 * 1024;
export const FEED_REDIRECTS_MAX = 3;
/** Each is a fetch of seconds and a parse of megabytes. */
export const FEEDS_AT_ONCE = 3;
/** More feeds than this in one organization is a mistake. */
export const FEEDS_MAX = 500;
/** Officials read at once while a report streams: two questions a page, three hundred for a hundred thousand people. */
export const REPORT_PAGE_ROWS = 1000;
/** A family registers several people under one address; more in an hour is a machine. */
export const REGISTRATIONS_PER_ADDRESS_MAX = 10;
/** A sign-up evening behind one club house's Wi-Fi. */
export const REGISTRATIONS_PER_PLACE_MAX = 120;
/** Nobody is answered sooner: the time does not say whether somebody was found. Longer than looking takes. */
export const REGISTERED_ANSWER_MS = 400;
/** Registrations shown at once; the next come when these are confirmed. */
export const WAITING_ROWS = 100;
/** Registrations looked through for duplicates at once, and rounds without a find in one request: some hundred index reads each. */
export const DUPLICATES_EXAMINED_AT_ONCE = 400;
export const DUPLICATES_ROUNDS_MAX = 5;
/** What is shown of merges and of pairs that are two people: a season's worth. */
export const MERGES_SHOWN = 50;
export const DISMISSALS_SHOWN = 100;
/** Reminders that share a batch: two statements each, and D1 holds its one writer for no longer than this takes. */
export const REMINDERS_IN_BATCH = 40;
/** Registrations of one deadline looked at in one run. */
export const DEADLINE_PAGE_ROWS = 200;
/** The hour, in the association's own time, from which the clock writes to people. */
export const REMINDER_HOUR = 8;
/** Organizations whose deadline is worked on in one run. */
export const DEADLINE_RUNS_AT_ONCE = 20;
/** A key of the household's account outlives no working day; opening the account again makes a new one. */
export const ACCOUNT_KEY_HOURS = 12;
/** People listed whose mail was refused; more is a broken mail server, not a list of work. */
export const REFUSED_MAILS_SHOWN = 100;
/** Counted in a digest up to here. */
export const DIGEST_COUNT_MAX = 500;
/** Named in a digest up to here; more would not be read. */
export const DIGEST_LIST_MAX = 20;
/** Administrators written to in one run, and trees in one run: each asks a dozen questions. */
export const DIGEST_PAGE_ROWS = 25;
export const DIGEST_RUNS_AT_ONCE = 2;
/** Who waits for a payment code, and who got one, on one screen. */
export const CODE_REQUESTS_SHOWN = 200;
/** Codes of an import that share a batch. */
export const CODES_IN_BATCH = 50;
/** Requests for an account: one address a day, and one place an hour; a board asks for everybody at once. */
export const ACCOUNT_REQUESTS_PER_ADDRESS_MAX = 3;
export const ACCOUNT_REQUESTS_PER_PLACE_MAX = 20;
/** Open ones, and as many closed ones. */
export const ACCOUNT_REQUESTS_SHOWN = 100;
/** Sealed rows looked through at one go when somebody is erased; the largest are 256 kB each. */
export const ERASURE_ROWS_AT_ONCE = 50;
/** Goes of one waking; the rest wakes the queue again. */
export const ERASURE_GOES_MAX = 20;
/** Whatever was under way when somebody was erased has long ended by then, and everything is looked through once more. */
export const ERASURE_LOOKED_AGAIN_MINUTES = 60;
/** Files R2 takes off in one call, at most 1,000. */
export const ERASED_FILES_AT_ONCE = 100;
/** What strangers see of an organization is counted at most once a minute, and may be this old while it is counted anew. */
export const PUBLIC_COUNTS_SECONDS = 60;
export const STALE_COUNTS_SECONDS = 300;
/** Registrations counted in one statement: some tens of milliseconds of the one thread D1 has. */
export const COUNTED_AT_ONCE_ROWS = 2000;
/** How long a visitor waits for another who counts an organization for the first time, look by look. */
export const COUNTING_WAITS_MS = [100, 200, 400, 800, 1500, 3000];
