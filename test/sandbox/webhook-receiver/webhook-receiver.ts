// A league's own system that subscribes to Touchline's webhooks: it keeps what came and says whether the signature is right.
// Its answer can be set, so that one can watch retries. It verifies with the public standardwebhooks package, not with ours.
import { Hono } from 'hono';
import { html } from 'hono/html';
import { Webhook } from 'standardwebhooks';
import { page } from '../page.ts';

/** Enough to read back a demo; older ones are forgotten. */
const KEPT_DELIVERIES = 200;

export interface ReceivedDelivery {
  readonly receivedAt: string;
  readonly webhookId: string;
  readonly signature: 'right' | 'wrong' | 'missing' | 'no secret set';
  readonly body: string;
}

export function webhookReceiver(options: { address: string; now: () => Date }): Hono {
  let secret = '';
  let answer = 204;
  const deliveries: ReceivedDelivery[] = [];
  const app = new Hono();

  app.post('/league-hook', async (c) => {
    const body = await c.req.text();
    const headers = Object.fromEntries(c.req.raw.headers);
    deliveries.unshift({
      receivedAt: options.now().toISOString(),
      webhookId: headers['webhook-id'] ?? '',
      signature: judge(secret, body, headers),
      body,
    });
    deliveries.splice(KEPT_DELIVERIES);
    return new Response(null, { status: answer });
  });
  app.get('/webhooks.json', (c) => c.json(deliveries));
  app.get('/webhooks', (c) => c.html(receiverPage(options.address, secret, answer, deliveries)));
  app.post('/webhooks', async (c) => {
    const form = await c.req.formData();
    secret = String(form.get('secret') ?? '').trim();
    answer = Number(form.get('answer')) || 204;
    return c.redirect('/webhooks', 303);
  });
  return app;
}

/** Signs again and compares, rather than `verify()`, because that holds the timestamp against the real time and the demo's is moved. */
function judge(secret: string, body: string, headers: Record<string, string>): ReceivedDelivery['signature'] {
  const given = headers['webhook-signature'];
  if (!given) return 'missing';
  if (!secret) return 'no secret set';
  const sentAt = new Date(Number(headers['webhook-timestamp']) * 1000);
  try {
    const right = new Webhook(secret).sign(headers['webhook-id'] ?? '', sentAt, body);
    return given.split(' ').includes(right) ? 'right' : 'wrong';
  } catch {
    return 'wrong';
  }
}

function receiverPage(address: string, secret: string, answer: number, deliveries: readonly ReceivedDelivery[]) {
  const rows = deliveries.map(
    (delivery) => html`<tr>
      <td>${delivery.receivedAt.slice(0, 19).replace('T', ' ')}</td>
      <td>${delivery.webhookId}</td>
      <td>${delivery.signature}</td>
      <td><pre>${delivery.body}</pre></td>
    </tr>`,
  );
  return page(
    'A league’s webhook receiver',
    html`<p>It listens at <code>${address}</code>. Give Touchline that address, and paste here the secret it shows you.</p>
      <form method="post">
        <label>Secret <input name="secret" value="${secret}" placeholder="whsec_…" size="44" /></label>
        <label>
          Answer with
          <select name="answer">
            ${[204, 410, 500, 503].map((status) => html`<option ${status === answer ? 'selected' : ''}>${status}</option>`)}
          </select>
        </label>
        <button>Set</button>
      </form>
      ${
        rows.length > 0
          ? html`<table><thead><tr><th>Received (UTC)</th><th>Id</th><th>Signature</th><th>Body</th></tr></thead><tbody>${rows}</tbody></table>`
          : html`<p>Nothing has come yet.</p>`
      }`,
  );
}
