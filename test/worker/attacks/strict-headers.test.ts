// Strict by default, in one place: every answer of every route, and of what is no route, carries the same headers.
import { createExecutionContext, env, SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { endpoints } from '../../../contract/endpoints.ts';
import { createWorker } from '../../../worker/create-worker.ts';
import { pagePolicy } from '../../../worker/page-policy.ts';
import { WEBHOOKS_PATH } from '../../../worker/webhooks-in.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { aTree, ORIGIN } from '../builders/a-tree.ts';

const WAYS = [
  ...Object.values(endpoints).map(({ method, path }) => ({ method: method as string, path })),
  ...['safesport', 'absorb', 'ussf', 'checkr'].map((source) => ({
    method: 'POST',
    path: `${WEBHOOKS_PATH}${source}/east`,
  })),
];
const ask = (method: string, path: string, init: RequestInit = {}) =>
  SELF.fetch(`https://touchline.test${path.replace(/:\w+/g, 'x')}`, { method, ...init });

describe('every answer', () => {
  it('of every route is neither run, framed, sniffed nor kept, and differs by origin', async () => {
    for (const { method, path } of WAYS) {
      const { headers } = await ask(method, path);
      const policy = headers.get('content-security-policy') ?? '';
      for (const rule of ["script-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
        expect(policy, path).toContain(rule);
      expect(headers.get('strict-transport-security'), path).toContain('max-age=');
      expect(headers.get('permissions-policy'), path).toContain('camera=()');
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('vary') ?? '', path).toContain('Origin');
      expect(headers.get('cache-control'), path).toBe('no-store');
    }
  });

  it('that is personal is never kept, nor one with a secret', async () => {
    const token = await aLink(await aMember(await aTree()));
    for (const path of ['/v1/me', '/v1/me/export', '/v1/me/payment-codes']) {
      expect((await call('GET', path, { token })).headers.get('cache-control')).toContain('no-store');
    }
    const answer = await call('GET', '/v1/me', { token });
    expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(answer.headers.get('vary')).toContain('Origin');
  });

  it('to a way a path does not know says which it knows', async () => {
    for (const [method, path, allow] of [
      ['DELETE', '/v1/me', 'GET, HEAD'],
      ['PUT', '/v1/sign-in', 'POST'],
      ['GET', '/v1/webhooks/safesport/east', 'POST'],
      ['PATCH', '/v1/session', 'DELETE, GET, HEAD'],
    ] as const) {
      const answer = await ask(method, path);
      expect([answer.status, answer.headers.get('allow')], path).toEqual([405, allow]);
    }
    expect((await ask('GET', '/v1/nothing')).status).toBe(404);
  });

  it('refuses JSON that any page could send without asking', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', '']) {
      const headers = type ? { 'content-type': type } : {};
      const answer = await ask('POST', '/v1/sign-in/code', { headers, body: '{"email":"ana@example.org"}' });
      expect(answer.status, type).toBe(415);
    }
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    expect((await ask('POST', '/v1/sign-in/code', { headers, body: '{"email":"ana@example.org"}' })).status).toBe(202);
  });
});

describe('a page in a frame', () => {
  const html = { fetch: async () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }) };
  const policyOf = async (path: string): Promise<string> => {
    const worker = createWorker(async () => new Date());
    const request = new Request(`https://touchline.test${path}`) as Parameters<typeof worker.fetch>[0];
    const answer = await worker.fetch(request, { ...env, ASSETS: html as never }, createExecutionContext());
    return answer.headers.get('content-security-policy') ?? '';
  };

  it('with a sign-in inside is framed by the sites its organization has registered, and by no other', async () => {
    const tree = await aTree();
    for (const tag of ['member-account', 'review-queue', 'status-dot-grid', 'certificate-uploader', 'anything-new']) {
      const policy = await policyOf(`/embed/${tag}?organization=${tree.club}`);
      expect(policy).toContain(`frame-ancestors 'self' ${ORIGIN}`);
      expect(policy).toContain("script-src 'self'");
      expect(await policyOf(`/embed/${tag}`)).toContain("frame-ancestors 'self'");
      expect(await policyOf(`/embed/${tag}?organization=nobody`)).not.toContain(ORIGIN);
    }
    expect(await policyOf('/embed/status-dot?organization=nobody')).toContain('frame-ancestors *');
  });

  it('runs nothing but our own', () => {
    for (const shows of ['pictures', 'files'] as const) {
      const policy = pagePolicy("'none'", shows);
      expect(policy).not.toMatch(/unsafe|https:|data: *;.*script/);
      expect(policy).toContain("base-uri 'none'");
    }
  });
});
