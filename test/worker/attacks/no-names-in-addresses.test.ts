// Every cursor is one row's alone and none holds a name: addresses are written into logs, by us and by everybody between.

import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { PeoplePage } from '../../../contract/people/member.ts';
import type { Arrivals } from '../../../contract/sources/arrival.ts';
import { keepArrivals } from '../../../worker/intake/inbox.store.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anOwner } from '../builders/an-owner.ts';

describe('a cursor', () => {
  it('of the people page tells nobody’s name, and is good for that list alone', async () => {
    const tree = await aTree();
    for (const firstName of ['Ana', 'Bea', 'Cleo'])
      await aMember(tree, { identity: { firstName, lastName: 'Quirozcanary', email: `${firstName}@example.org` } });
    const token = await aSignIn(`owner@${tree.association}.example`);
    const path = `/v1/organizations/${tree.association}`;
    const page = async (cursor?: string) => {
      const query = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
      return (await (await call('GET', `${path}/people?limit=2${query}`, { token })).json()) as PeoplePage;
    };
    const { cursor } = await page();
    const seen = [
      cursor ?? '',
      ...(cursor ?? '').split('.').map((part) => atob(part.replace(/-/g, '+').replace(/_/g, '/'))),
    ];
    expect(seen.join(' ').toLowerCase()).not.toContain('quiroz');
    expect((await page(cursor ?? '')).people.map(({ firstName }) => firstName)).toEqual(['Cleo']);
    expect((await call('GET', `${path}/arrivals?cursor=${cursor}`, { token })).status).toBe(422);
    expect((await call('GET', `${path}/people?cursor=made-up`, { token })).status).toBe(422);
  });

  it('of the delivery log leads through all of it, though all came in one moment', async () => {
    const { tree, get } = await anOwner();
    const ports = await portsOf(env, new Date());
    const receivedAt = '2026-08-02T17:00:00.000Z';
    const bodySealed = await ports.keys.seal('{}');
    const arrivals = Array.from({ length: 230 }, (_, at) => ({
      associationId: tree.idOf(tree.association),
      source: 'safesport-webhook' as const,
      messageId: `m${at}`,
      receivedAt,
      bodyHash: 'hash',
      bodySealed,
      status: at % 2 ? ('waiting' as const) : ('not-understood' as const),
    }));
    await keepArrivals(ports.db, arrivals);
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
      const page = (await (await get(`/arrivals${query}`)).json()) as Arrivals;
      ids.push(...page.items.map(({ messageId }) => messageId));
      cursor = page.cursor;
    } while (cursor !== null);
    expect(new Set(ids).size).toBe(230);
    expect(ids).toHaveLength(230);
  });
});
