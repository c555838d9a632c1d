// Numbers that bound this capability, with their unit in the name and their reason beside them.

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
