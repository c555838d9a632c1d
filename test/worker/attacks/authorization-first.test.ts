// Authorization before every cache: an answer of before, perhaps with a secret in it, is given again only to who would be let in now.
import { env, SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { anAdministrator, ORIGIN } from '../builders/a-tree.ts';
import { anOwner } from '../builders/an-owner.ts';

const repeated = (token: string, slug: string, what: string, body: object) =>
  SELF.fetch(`https://touchline.test/v1/organizations/${slug}/${what}`, {
    method: 'POST',
    headers: {
      origin: ORIGIN,
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': 'the-same',
    },
    body: JSON.stringify(body),
  });

describe('an answer that is remembered', () => {
  it.each([
    ['api-keys', { name: 'Ours', scopes: ['people:read'] }],
    ['webhooks', { url: 'https://receiver.test/x/accepts', types: ['test'] }],
  ])('to %s is not given again to an owner who was removed, or became less', async (what, body) => {
    const { tree, token } = await anOwner('club');
    const email = `owner@${tree.club}.example`;
    const ask = () => repeated(token, tree.club, what, body);
    const first = await ask();
    expect(first.status).toBe(201);
    const { secret } = (await first.json()) as { secret: string };
    expect((await ask()).headers.get('idempotent-replay')).toBe('true');
    await env.DB.prepare('delete from administrator where email = ?').bind(email).run();
    await anAdministrator(email, tree.idOf(tree.club), 'coordinator');
    const less = await ask();
    expect([less.status, (await less.text()).includes(secret)]).toEqual([403, false]);
    await env.DB.prepare('delete from administrator where email = ?').bind(email).run();
    await anAdministrator(email, tree.idOf(tree.otherClub), 'owner');
    const elsewhere = await ask();
    expect([elsewhere.status, (await elsewhere.text()).includes(secret)]).toEqual([404, false]);
  });
});
