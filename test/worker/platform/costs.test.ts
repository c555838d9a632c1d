// What a webhook costs, exactly. D1 counts rows written itself; calls are counted by a wrapper around the binding.
import { createExecutionContext, env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { createWebhooksIn } from '../../../worker/webhooks-in.ts';
import { aCompletion, signedSafesport } from '../builders/a-completion.ts';
import { aTree, type Tree } from '../builders/a-tree.ts';

interface Cost {
  calls: number;
  rowsWritten: number;
}

/** Counts round trips and the rows they wrote. */
function counting(db: D1Database, cost: Cost): D1Database {
  const wrap = (statement: D1PreparedStatement): D1PreparedStatement =>
    new Proxy(statement, {
      get(real, name) {
        const member: unknown = Reflect.get(real, name);
        if (typeof member !== 'function') return member;
        if (name === 'bind') return (...values: unknown[]) => wrap(real.bind(...values));
        return async () => {
          cost.calls++;
          // raw() tells no meta; all() of the same statement does, and gives the same rows.
          const result = await real.all<Record<string, unknown>>();
          cost.rowsWritten += result.meta.rows_written;
          return name === 'raw' ? result.results.map(Object.values) : result;
        };
      },
    });
  return new Proxy(db, {
    get: (real, name) => (name === 'prepare' ? (sql: string) => wrap(real.prepare(sql)) : Reflect.get(real, name)),
  });
}

const app = createWebhooksIn(async () => new Date());

async function costOf(request: Request): Promise<Cost & { status: number }> {
  const cost: Cost = { calls: 0, rowsWritten: 0 };
  const answer = await app.fetch(request, { ...env, DB: counting(env.DB, cost) }, createExecutionContext());
  return { ...cost, status: answer.status };
}

const sent = (tree: Tree, id: string, secret?: string) =>
  signedSafesport(tree.association, JSON.stringify(aCompletion({ completionId: 'c_1' })), {
    id,
    ...(secret ? { secret } : {}),
  });

describe('what a webhook costs', () => {
  it('is one round trip and at most four rows for a first delivery', async () => {
    const cost = await costOf(sent(await aTree(), 'msg_1'));
    expect(cost).toMatchObject({ status: 202, calls: 1 });
    expect(cost.rowsWritten).toBeGreaterThan(0);
    expect(cost.rowsWritten).toBeLessThanOrEqual(4);
  });

  it('is no row written for a duplicate', async () => {
    const tree = await aTree();
    await costOf(sent(tree, 'msg_1'));
    expect(await costOf(sent(tree, 'msg_1'))).toMatchObject({ status: 202, rowsWritten: 0 });
  });

  it('is no call at all for a forgery, known association or not', async () => {
    const tree = await aTree();
    const secret = `whsec_${btoa('not the secret of anybody at all')}`;
    expect(await costOf(sent(tree, 'msg_1', secret))).toMatchObject({ status: 401, calls: 0 });
    expect(await costOf(sent({ ...tree, association: 'nobody' }, 'msg_1'))).toMatchObject({ status: 401, calls: 0 });
  });

  it('is no look into the keyring for a slug that none can be', async () => {
    const tree = await aTree();
    const asked: string[] = [];
    const KEYRING = { get: async (key: string) => void asked.push(key) } as unknown as KVNamespace;
    const statusAt = async (slug: string): Promise<number> => {
      const { headers, url } = sent(tree, 'msg_1');
      const at = url.replace(tree.association, encodeURIComponent(slug));
      const request = new Request(at, { method: 'POST', headers, body: '{}' });
      return (await app.fetch(request, { ...env, KEYRING }, createExecutionContext())).status;
    };
    for (const slug of ['x'.repeat(5000), 'EAST', '-east', 'east-', '__proto__', 'e', 'east/west', 'east\n', 'é'])
      expect([slug, await statusAt(slug)]).toEqual([slug, 401]);
    expect(asked).toEqual([]);
    await statusAt('a-slug-of-nobody');
    expect(asked).toEqual(['webhook/safesport/a-slug-of-nobody']);
  });
});
