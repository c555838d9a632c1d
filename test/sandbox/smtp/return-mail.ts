// A mail server further on that takes every mail and says a moment later that it could not deliver it: it writes the report of RFC 3464 and
// brings it to the sender's address, which is the Worker's own door for mail.

/** Servers take minutes; long enough to see the mail leave before it comes back. */
const LATER_MS = 2000;

export interface ReturnedMail {
  readonly from: string;
  readonly to: string;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

export function returnLater(door: string, mail: ReturnedMail): void {
  const at = new URL('/cdn-cgi/handler/email', door);
  at.searchParams.set('from', 'mailer-daemon@returned.example');
  at.searchParams.set('to', mail.from);
  setTimeout(() => {
    fetch(at, { method: 'POST', body: reportOf(mail) }).catch(() => undefined);
  }, LATER_MS).unref();
}

function reportOf({ from, to, headers }: ReturnedMail): string {
  const returned = ['x-touchline-message-id', 'message-id', 'subject'].map((name) => `${name}: ${headers[name] ?? ''}`);
  return [
    'From: Mail Delivery System <mailer-daemon@returned.example>',
    `To: ${from}`,
    'Subject: Undelivered Mail Returned to Sender',
    `Date: ${new Date().toUTCString()}`,
    `Message-ID: <${crypto.randomUUID()}@returned.example>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=r',
    '',
    '--r',
    'Content-Type: text/plain',
    '',
    'Your message could not be delivered.',
    '--r',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; returned.example',
    '',
    `Final-Recipient: rfc822; ${to}`,
    'Action: failed',
    'Status: 5.1.1',
    `Diagnostic-Code: smtp; 550 5.1.1 <${to}>: No such user here`,
    '',
    '--r',
    'Content-Type: text/rfc822-headers',
    '',
    ...returned,
    '',
    '--r--',
    '',
  ].join('\r\n');
}
