// The inbox page over the mailbox: a list, one mail in its HTML and its text version, and the same as JSON for programs.
// A mail's HTML is shown in a sandboxed frame: its links open, its scripts never run.
import { Hono } from 'hono';
import { html } from 'hono/html';
import { page } from '../page.ts';
import type { Mailbox, ReceivedMail } from './mailbox.ts';

export function inbox(mailbox: Mailbox): Hono {
  const app = new Hono();
  app.get('/inbox', (c) => c.html(listPage(mailbox.list(c.req.query('to')), c.req.query('to') ?? '')));
  app.get('/inbox.json', (c) => c.json(mailbox.list(c.req.query('to'))));
  app.post('/inbox/empty', (c) => {
    mailbox.empty();
    return c.redirect('/inbox', 303);
  });
  app.get('/inbox/:id', (c) => {
    const mail = mailbox.find(c.req.param('id'));
    return mail
      ? c.html(mailPage(mail))
      : c.html(page('No such mail', html`<p>The inbox was emptied. <a href="/inbox">Back to the inbox</a></p>`), 404);
  });
  return app;
}

function listPage(mails: readonly ReceivedMail[], to: string) {
  const rows = mails.map(
    (mail) => html`<tr>
      <td><a href="/inbox/${mail.id}">${mail.subject}</a></td>
      <td><a href="/inbox?to=${encodeURIComponent(mail.to[0] ?? '')}">${mail.to.join(', ')}</a></td>
      <td><time datetime="${mail.receivedAt}">${mail.receivedAt.slice(0, 16).replace('T', ' ')}</time></td>
    </tr>`,
  );
  const list = html`<table>
    <thead><tr><th>Subject</th><th>To</th><th>Received (UTC)</th></tr></thead>
    <tbody>${rows}</tbody>
  </table>`;
  const nothing = html`<p>No mail${to && ` to ${to}`} yet. It appears here a moment after Touchline sends it; reload to look again.</p>`;
  return page(
    'Inbox',
    html`<form action="/inbox">
        <label>Only mail to <input type="email" name="to" value="${to}" placeholder="coach@example.org" /></label>
        <button>Show</button> ${to && html`<a href="/inbox">Show all</a>`}
      </form>
      ${mails.length > 0 ? list : nothing}
      <form action="/inbox/empty" method="post"><button>Empty the inbox</button></form>`,
  );
}

function mailPage(mail: ReceivedMail) {
  const framed = `<base target="_blank">${mail.html ?? ''}`;
  return page(
    mail.subject,
    html`<p>From ${mail.from} to ${mail.to.join(', ')}. <a href="/inbox">Back to the inbox</a></p>
      ${
        mail.html === null
          ? html`<p>This mail has no HTML version.</p>`
          : html`<h2>HTML version</h2>
              <iframe title="HTML version" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${framed}"></iframe>`
      }
      <h2>Text version</h2>
      <pre>${linked(mail.text)}</pre>`,
  );
}

/** The text with its addresses made clickable. */
function linked(text: string) {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => (index % 2 ? html`<a href="${part}" target="_blank">${part}</a>` : part));
}
