// Count and write in one statement: who asks for the last place twenty times at once gets it once.
import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { API_KEYS_MAX, ORIGINS_MAX } from '../../../worker/platform/limits.ts';
import { WEBHOOKS_OUT_MAX } from '../../../worker/webhooks-out/limits.ts';
import { anOwner } from '../builders/an-owner.ts';

const AT_ONCE = 8;
const counted = async (table: string, organizationId: string) =>
  (
    await env.DB.prepare(`select count(*) as rows from ${table} where organization_id = ?`)
      .bind(organizationId)
      .first<{ rows: number }>()
  )?.rows;

describe('a cap', () => {
  it.each([
    ['keys', 'api_key', '/api-keys', API_KEYS_MAX, () => ({ name: 'Ours', scopes: ['people:read'] })],
    [
      'webhooks',
      'webhook_endpoint',
      '/webhooks',
      WEBHOOKS_OUT_MAX,
      () => ({ url: 'https://receiver.test/x/accepts', types: ['test'] }),
    ],
    [
      'origins',
      'registered_origin',
      '/origins',
      ORIGINS_MAX,
      () => ({ origin: `https://a${crypto.randomUUID().slice(0, 8)}.example` }),
    ],
  ] as const)(
    'of %s holds when the last place is asked for many times at once',
    async (_what, table, path, most, body) => {
      const { tree, send } = await anOwner('club');
      const organizationId = tree.idOf(tree.club);
      const before = (await counted(table, organizationId)) ?? 0;
      for (let at = before; at < most - 2; at++) expect((await send('POST', path, body())).ok).toBe(true);
      const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => send('POST', path, body())));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
      expect(new Set(answers.filter(({ ok }) => !ok).map(({ status }) => status))).toEqual(new Set([403]));
      expect(await counted(table, organizationId)).toBe(most);
    },
  );
});
