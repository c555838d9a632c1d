// Delivery reports (RFC 3464) in the manner of three mail servers, and the Worker's own door for mail that comes in. Everything has a default.
import { env } from 'cloudflare:test';
import worker from '../../../worker/index.ts';

export interface Reported {
  /** As it stood in the header of the mail, with its angle brackets. */
  messageId: string;
  to: string;
  action?: string;
  status?: string;
  finalRecipient?: string;
  diagnostic?: string;
}

const filled = (of: Reported) => ({
  action: 'failed',
  status: '5.1.1',
  finalRecipient: `rfc822; ${of.to}`,
  diagnostic: `smtp; 550 5.1.1 <${of.to}>: Recipient address rejected: User unknown in virtual mailbox table`,
  ...of,
});

const crlf = (text: string): string => text.replace(/^\n/, '').replaceAll('\n', '\r\n');

/** Folded fields, the original recipient beside the final one, and only the headers of what was sent. */
export function postfixReport(of: Reported): string {
  const { messageId, to, action, status, finalRecipient, diagnostic } = filled(of);
  return crlf(`
Return-Path: <>
From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: no-reply@touchline.example
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="4F0A2.1764/mx.example.net"

This is a MIME-encapsulated message.

--4F0A2.1764/mx.example.net
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--4F0A2.1764/mx.example.net
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net
X-Postfix-Queue-ID: 4F0A2
Arrival-Date: Sun, 22 Nov 2026 17:00:00 +0000 (UTC)

Final-Recipient: ${finalRecipient}
Original-Recipient: rfc822;${to}
Action: ${action}
Status: ${status}
Remote-MTA: dns; mail.example.org
Diagnostic-Code: ${diagnostic.replace(': ', ':\n    ')}

--4F0A2.1764/mx.example.net
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

Return-Path: <no-reply@touchline.example>
Received: from relay.example.net (relay.example.net [192.0.2.1])
\tby mx.example.net (Postfix) with ESMTPS id 4F0A2
From: "Touchline" <no-reply@touchline.example>
To: ${to}
Subject: Your new link
X-Touchline-Message-ID: ${messageId}
Message-ID: ${messageId}

--4F0A2.1764/mx.example.net--
`);
}

/** A page for people in base64, capitals in the address, the whole mail sent back; another Message-ID where a relay gave it its own. */
export function exchangeReport(of: Reported): string {
  const { messageId, to, action, status, diagnostic } = filled({
    diagnostic: 'smtp;550 5.1.10 RESOLVER.ADR.NotFound',
    ...of,
  });
  const capital = of.finalRecipient ?? `rfc822;${to.toUpperCase()}`;
  return crlf(`
From: <postmaster@school.example.org>
To: <no-reply@touchline.example>
Subject: Undeliverable: Your new link
Content-Type: multipart/report; report-type="delivery-status"; boundary="_b1_"
X-MS-Exchange-Message-Is-Ndr:
MIME-Version: 1.0

--_b1_
Content-Type: multipart/alternative; boundary="_b2_"

--_b2_
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

Your message couldn't be delivered. The address was=
 not found.

--_b2_
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: base64

PGh0bWw+PGJvZHk+WW91ciBtZXNzYWdlIGNvdWxkbid0IGJlIGRlbGl2ZXJlZC48L2JvZHk+PC9odG1sPg==

--_b2_--

--_b1_
Content-Type: message/delivery-status

Reporting-MTA: dns;mail.school.example.org
Received-From-MTA: dns;relay.example.net
Arrival-Date: Sun, 22 Nov 2026 17:00:00 +0000

Original-Recipient: rfc822;${to}
Final-Recipient: ${capital}
Action: ${action}
Status: ${status} (bad destination mailbox address)
Diagnostic-Code: ${diagnostic}

--_b1_
Content-Type: message/rfc822

Received: from relay.example.net (192.0.2.1) by mail.school.example.org
From: Touchline <no-reply@touchline.example>
To: <${to}>
Subject: Your new link
Message-ID: <0100018b@relay.example.net>
X-Touchline-Message-ID: ${messageId}
Content-Type: multipart/alternative; boundary="inner"

--inner
Content-Type: text/plain

Message-ID: <in-the-text-and-no-header@touchline.test>

--inner--

--_b1_--
`);
}

/** Everything in related parts with a picture, line ends as Google writes them. */
export function gmailReport(of: Reported): string {
  const { messageId, to, action, status, finalRecipient } = filled(of);
  return crlf(`
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
To: no-reply@touchline.example
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
References: ${messageId}
In-Reply-To: ${messageId}
Content-Type: multipart/report; boundary="000000000000c3"; report-type=delivery-status

--000000000000c3
Content-Type: multipart/related; boundary="000000000000c4"

--000000000000c4
Content-Type: text/html; charset="UTF-8"

<p>Address not found</p>
--000000000000c4
Content-Type: image/png; name="icon.png"
Content-Disposition: attachment; filename="icon.png"
Content-Transfer-Encoding: base64
Content-ID: <icon.png>

iVBORw0KGgo=
--000000000000c4--
--000000000000c3
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.com
Arrival-Date: Sun, 22 Nov 2026 09:00:00 -0800 (PST)
X-Original-Message-ID: ${messageId}

Final-Recipient: ${finalRecipient}
Action: ${action}
Status: ${status}
Remote-MTA: dns; gmail-smtp-in.l.google.com. (192.0.2.2, the server for the
 domain gmail.com.)
Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not
 exist. Please try double-checking the recipient's email address
Last-Attempt-Date: Sun, 22 Nov 2026 09:00:01 -0800 (PST)

--000000000000c3
Content-Type: message/rfc822

From: Touchline <no-reply@touchline.example>
To: ${to}
Message-ID: ${messageId}
Subject: Your new link

Hello
--000000000000c3--
`);
}

/** What Cloudflare's Email Routing hands over; what was done with it stands in the answer. */
export async function mailArrives(raw: string, settings: { MAIL_REPLIES_TO?: string; forwards?: boolean } = {}) {
  const { forwards = true, ...over } = settings;
  const bytes = new TextEncoder().encode(raw);
  const headers = new Headers();
  const [head = ''] = raw.split('\r\n\r\n');
  for (const line of head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')) {
    const [, name = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name) headers.append(name, value);
  }
  const done: { rejected: string | null; forwardedTo: string[]; read: boolean } = {
    rejected: null,
    forwardedTo: [],
    read: false,
  };
  const message = {
    from: '',
    to: 'no-reply@touchline.example',
    headers,
    rawSize: bytes.length,
    canBeForwarded: true,
    get raw() {
      done.read = true;
      return new Response(bytes).body;
    },
    setReject: (reason: string) => {
      done.rejected = reason;
    },
    forward: async (to: string) => {
      if (!forwards) throw new Error('destination address is not verified');
      done.forwardedTo.push(to);
      return { messageId: 'one' };
    },
  };
  await worker.email(message as unknown as ForwardableEmailMessage, { ...env, ...over });
  return done;
}
