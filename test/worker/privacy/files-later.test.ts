// Rows and files cannot go in one step: the rows go first, and the files are noted until they are gone. Here nobody wakes the sweep but the test.
import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { portsOf } from '../../../worker/platform/ports.ts';
import { eraseEverything } from '../../../worker/privacy/erase-everything.ts';
import { sweepErasures } from '../../../worker/privacy/sweep-erasures.ts';
import { aWholeLife } from './a-whole-life.ts';

describe('the files of an erased person', () => {
  it('takes the files off later when R2 was out of reach, and forgets none', async () => {
    const life = await aWholeLife();
    const { storage_key: key } = (await env.DB.prepare('select storage_key from certificate where member_id = ?')
      .bind(life.member.row.id)
      .first<{ storage_key: string }>()) ?? { storage_key: '' };
    const down = { delete: () => Promise.reject(new Error('R2 is out of reach')) } as unknown as R2Bucket;
    const ports = { ...(await portsOf(env, new Date())), wake: async () => {} };
    const by = { actor: 'owner@x.example', organizationId: life.tree.idOf(life.tree.association) };
    await eraseEverything(ports, life.member, by);
    await expect(sweepErasures(ports, down)).rejects.toThrow('out of reach');
    expect(await env.CERTIFICATES.head(key)).not.toBeNull();
    while (await sweepErasures(await portsOf(env, new Date()), env.CERTIFICATES));
    expect(await env.CERTIFICATES.head(key)).toBeNull();
    expect(await env.DB.prepare('select * from erased_file where storage_key = ?').bind(key).first()).toBeNull();
  });
});
