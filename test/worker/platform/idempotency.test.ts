// Writes that carry an Idempotency-Key, through the real app: done once, answered alike, and never another's.
import { env, SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Webhooks, WebhookWithSecret } from '../../../contract/webhooks-out/webhook.ts';
import { API_BODY_MAX_BYTES, CLAIM_SECONDS } from '../../../worker/platform/limits.ts';
import { call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anApiKey, ask } from '../builders/an-api-key.ts';

async function aProgram(prefix = 'east') {
  const tree = await aTree(prefix);
  const { secret, token } = await anApiKey(tree.league, ['webhooks:manage']);
  const path = `/v1/organizations/${tree.league}/webhooks`;
  const subscribe = (key: string, url = 'https://receiver.test/x/accepts') =>
    ask('POST', path, { secret, body: { url, types: ['test'] }, headers: { 'idempotency-key': key } });
  const made = async () => ((await (await call('GET', path, { token })).json()) as Webhooks).items.length;
  return { path, secret, subscribe, made };
}

describe('a write with an Idempotency-Key', () => {
  it('asked for again is done once and answered as before', async () => {
    const { subscribe, made } = await aProgram();
    const first = (await (await subscribe('key-1')).json()) as WebhookWithSecret;
    const again = await subscribe('key-1');
    expect(again.status).toBe(201);
    expect(again.headers.get('idempotent-replay')).toBe('true');
    expect(await again.json()).toEqual(first);
    expect(await made()).toBe(1);
  });

  it('asked for ten times at once is done once', async () => {
    const { subscribe, made } = await aProgram();
    const answers = await Promise.all(Array.from({ length: 10 }, () => subscribe('key-1')));
    expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
    expect(await made()).toBe(1);
  });

  it('used for something else is refused', async () => {
    const { subscribe, made } = await aProgram();
    await subscribe('key-1');
    expect((await subscribe('key-1', 'https://receiver.test/y/accepts')).status).toBe(409);
    expect(await made()).toBe(1);
  });

  it('that was refused may be tried again with a better body', async () => {
    const { subscribe, made } = await aProgram();
    expect((await subscribe('key-1', 'not an address')).status).toBe(422);
    expect((await subscribe('key-1')).status).toBe(201);
    expect(await made()).toBe(1);
  });

  it('never meets another program’s key of the same name', async () => {
    const east = await aProgram();
    const west = await aProgram('west');
    const [one, other] = [await (await east.subscribe('key-1')).json(), await (await west.subscribe('key-1')).json()];
    expect(one).not.toEqual(other);
    expect([await east.made(), await west.made()]).toEqual([1, 1]);
  });

  it('whose first try died in the middle is in progress for a while, and then done anew', async () => {
    const { subscribe, made } = await aProgram();
    const died = (minutesAgo: number) =>
      env.DB.prepare('update idempotent_answer set status = null, body_sealed = null, created_at = ?')
        .bind(new Date(Date.now() - minutesAgo * 60_000).toISOString())
        .run();
    await subscribe('key-1');
    await died(0);
    expect((await subscribe('key-1')).status).toBe(409);
    await died(CLAIM_SECONDS / 60 + 1);
    const anew = await subscribe('key-1');
    expect([anew.status, anew.headers.get('idempotent-replay')]).toEqual([201, null]);
    expect(await made()).toBe(2);
  });

  it('with a body that never says how long it is, and goes on, is cut off', async () => {
    const { path, secret, made } = await aProgram();
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(API_BODY_MAX_BYTES / 4).fill(32)),
    });
    const headers = {
      authorization: `Bearer ${secret}`,
      'content-type': 'application/json',
      'idempotency-key': 'key-1',
    };
    const answer = await SELF.fetch(`https://touchline.test${path}`, { method: 'POST', headers, body: endless });
    expect(answer.status).toBe(413);
    expect(await made()).toBe(0);
  });

  it('that is no key is refused in words', async () => {
    const { subscribe } = await aProgram();
    expect(await (await subscribe('with a space')).text()).toContain('Idempotency-Key');
  });
});
