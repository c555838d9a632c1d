import { createExecutionContext, env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../worker/app.ts';
import { aPolling, POLL_TOKEN } from '../builders/a-polling.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree, ORIGIN } from '../builders/a-tree.ts';

describe('asking a legacy report', () => {
  it('begins at once and never shows the token again', async () => {
    const { answer } = await aPolling();
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(text).not.toContain(POLL_TOKEN);
    expect(JSON.parse(text)).toMatchObject({ enabled: true, everyHours: 6, fetchedUntil: null });
  });

  it('can be switched off and on again with the token that is set', async () => {
    const { path, token, setting } = await aPolling();
    const put = async (over: object) => (await call('PUT', path, { token, body: { ...setting, ...over } })).json();
    expect(await put({ token: null, enabled: false })).toMatchObject({ enabled: false, nextAt: null });
    expect(await put({ token: null })).toMatchObject({ enabled: true });
  });

  it('keeps the token for the host it was given for: another host needs it anew', async () => {
    const { path, token, setting } = await aPolling();
    const put = async (over: object) => (await call('PUT', path, { token, body: { ...setting, ...over } })).status;
    expect(await put({ url: 'https://evil.example/report', token: null })).toBe(422);
    expect(await put({ url: `${setting.url}/other`, token: null })).toBe(200);
    expect(await put({ url: 'https://other.example/report' })).toBe(200);
  });

  it('wants an address anybody can reach, a token the first time, and whole hours', async () => {
    const { path, token, setting } = await aPolling();
    for (const over of [{ url: 'no address' }, { everyHours: 0 }, { token: 'short' }]) {
      expect((await call('PUT', path, { token, body: { ...setting, ...over } })).status).toBe(422);
    }
    const west = await aTree('west');
    const owner = await aSignIn(`owner@${west.association}.example`);
    const theirs = `/v1/organizations/${west.association}/sources/legacy-report`;
    expect((await call('PUT', theirs, { token: owner, body: { ...setting, token: null } })).status).toBe(422);
  });

  it('never goes to a private address', async () => {
    const { path, token, setting } = await aPolling();
    const app = createApp(async () => new Date());
    for (const url of ['https://10.0.0.1/x', 'https://localhost/x', 'http://reports.example/x']) {
      const headers = { authorization: `Bearer ${token}`, origin: ORIGIN, 'content-type': 'application/json' };
      const request = new Request(`https://touchline.test${path}`, {
        method: 'PUT',
        headers,
        body: JSON.stringify({ ...setting, url }),
      });
      const answer = await app.fetch(request, { ...env, WEBHOOKS_MAY_GO: 'public' }, createExecutionContext());
      expect(answer.status).toBe(422);
    }
  });

  it('is not for a league, nor for another association', async () => {
    const { tree, path, setting } = await aPolling();
    const west = await aTree('west');
    for (const slug of [tree.league, west.association]) {
      const token = await aSignIn(`owner@${slug}.example`);
      expect((await call('PUT', path, { token, body: setting })).status).toBe(404);
    }
    expect((await call('PUT', path, { body: setting })).status).toBe(401);
  });
});
