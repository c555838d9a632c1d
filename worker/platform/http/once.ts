// A write that carries an `Idempotency-Key` is done once: asked for again within a day, it gets the first answer again.
// Who asks is part of the key, so that nobody meets another's. Stands behind every guard of an operation, so that who is no longer let in is
// given no answer of before; reads, and what anybody may ask, are left alone.
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../app-env.ts';
import { Refused } from '../errors.ts';
import { API_BODY_MAX_BYTES, CLAIM_SECONDS, IDEMPOTENCY_KEY_MAX_CHARACTERS } from '../limits.ts';
import { sha256 } from '../seal.ts';
import { claimAnswer, dropClaim, keepAnswer } from './idempotent-answers.store.ts';
import { readBytes } from './read-bytes.ts';

export const once = () =>
  createMiddleware<AppEnv>(async function once(c, next) {
    const who = c.var.asker;
    const given = c.req.header('idempotency-key');
    if (who === undefined || given === undefined || c.req.method === 'GET') return next();
    return doOnce(c, who, given, next);
  });

async function doOnce(
  c: Context<AppEnv>,
  who: string,
  given: string,
  next: () => Promise<void>,
): Promise<Response | undefined> {
  if (!/^[\x21-\x7e]+$/.test(given) || given.length > IDEMPOTENCY_KEY_MAX_CHARACTERS) {
    const message = `1 to ${IDEMPOTENCY_KEY_MAX_CHARACTERS} characters without spaces`;
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'Idempotency-Key', message }] });
  }
  const { db, keys, now } = c.var.ports;
  const id = await keys.hash(JSON.stringify(['idempotency', who, given]));
  const requestHash = await hashOf(c);
  const abandoned = new Date(now.getTime() - CLAIM_SECONDS * 1000).toISOString();
  const before = await claimAnswer(db, { id, requestHash, createdAt: now.toISOString() }, abandoned);
  if (before) {
    if (before.requestHash !== requestHash) throw new Refused('conflict');
    if (before.status === null) throw new Refused('in-progress');
    const body = before.bodySealed === null ? null : await keys.open(before.bodySealed);
    const headers = new Headers({ 'idempotent-replay': 'true', 'cache-control': 'no-store' });
    if (before.contentType !== null) headers.set('content-type', before.contentType);
    return new Response(body, { status: before.status, headers });
  }
  await next();
  // What was refused or failed did nothing: the same key may try again.
  if (c.res.status >= 400) {
    await dropClaim(db, id);
    return undefined;
  }
  const text = await c.res.clone().text();
  const bodySealed = text === '' ? null : await keys.seal(text);
  await keepAnswer(db, id, { status: c.res.status, contentType: c.res.headers.get('content-type'), bodySealed });
  return undefined;
}

/** Files are known by their length and name; hashing them here would hold them in memory twice. A body whose length is not
 * told beforehand must be as small as any other that is no file. @throws Refused 413 */
async function hashOf(c: Context<AppEnv>): Promise<string> {
  const length = Number(c.req.header('content-length') ?? 0);
  const body =
    length <= API_BODY_MAX_BYTES
      ? await sha256(await readBytes(c.req.raw.clone(), API_BODY_MAX_BYTES))
      : (c.req.header('x-file-name') ?? '');
  return sha256(new TextEncoder().encode(JSON.stringify([c.req.method, c.req.url, length, body])));
}
