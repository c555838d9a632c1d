// Numbers that bound this capability, with their unit in the name and their reason beside them.

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
/** A decision's mail waits so long, so that a slip of a key can be taken back; a little longer than the button is shown. */
export const DECISION_MAIL_WAIT_SECONDS = 12;
