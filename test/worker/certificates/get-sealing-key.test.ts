import { describe, expect, it } from 'vitest';
import type { SealingKey } from '../../../contract/certificates/sealed-upload.ts';
import { sealingPair } from '../../../worker/platform/sealing-key.ts';
import { call } from '../builders/a-sign-in.ts';

describe('the key that waiting files are sealed to', () => {
  it('is a P-256 point, the same every time, for everybody', async () => {
    const keys = await Promise.all(
      [1, 2].map(async () => ((await (await call('GET', '/v1/sealing-key')).json()) as SealingKey).key),
    );
    expect(keys[0]).toBe(keys[1]);
    expect(Buffer.from(keys[0] ?? '', 'base64url')).toHaveLength(65);
    expect(Buffer.from(keys[0] ?? '', 'base64url')[0]).toBe(4);
  });

  it('is another one under another DATA_KEY, which must be 32 bytes to be one at all', async () => {
    const other = Buffer.alloc(32, 7).toString('base64');
    const { key } = (await (await call('GET', '/v1/sealing-key')).json()) as SealingKey;
    expect((await sealingPair(other)).publicKey).not.toBe(key);
  });

  it('comes without the private half', async () => {
    expect(Object.keys((await (await call('GET', '/v1/sealing-key')).json()) as object)).toEqual(['key']);
  });
});
