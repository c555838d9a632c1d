import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';

describe('how an assignor is told', () => {
  it('is at once until they say otherwise, and theirs alone', async () => {
    const tree = await aTree();
    const token = await aSignIn(`owner@${tree.club}.example`);
    expect(await (await call('GET', '/v1/session/notices', { token })).json()).toEqual({ how: 'at-once' });
    expect((await call('GET', '/v1/session/notices')).status).toBe(401);
  });
});
