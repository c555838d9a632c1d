// The peer of the webhook bench: Hono, one HMAC over the body, one INSERT, 202. Nothing less could keep a message.
import { Hono } from 'hono';

const app = new Hono<{ Bindings: { DB: D1Database; SECRET: string } }>();

app.post('/hook', async (c) => {
  const body = await c.req.arrayBuffer();
  const raw = Uint8Array.from(atob(c.env.SECRET), (char) => char.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  const id = c.req.header('webhook-id') ?? '';
  const signed = new TextEncoder().encode(
    `${id}.${c.req.header('webhook-timestamp')}.${new TextDecoder().decode(body)}`,
  );
  const given = Uint8Array.from(atob((c.req.header('webhook-signature') ?? '').slice(3)), (char) => char.charCodeAt(0));
  if (!(await crypto.subtle.verify('HMAC', key, given, signed))) return c.body(null, 401);
  const text = new TextDecoder().decode(body);
  await c.env.DB.prepare('INSERT INTO bare (id, body) VALUES (?, ?)').bind(id, text).run();
  return c.body(null, 202);
});

export default app;
