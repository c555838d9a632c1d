import { describe, expect, it } from 'vitest';
import type { LiveTicket } from '../../../contract/standings/live.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';

describe('a live ticket', () => {
  it('is given to an administrator of that branch', async () => {
    const tree = await aTree();
    const token = await aSignIn(`owner@${tree.association}.example`);
    const answer = await call('POST', `/v1/organizations/${tree.club}/live-ticket`, { token });
    expect(((await answer.json()) as LiveTicket).ticket).toMatch(/^[\w-]+\.[\w-]+$/);
  });

  it('is not given beside the branch', async () => {
    const tree = await aTree();
    const token = await aSignIn(`owner@${tree.club}.example`);
    expect((await call('POST', `/v1/organizations/${tree.otherClub}/live-ticket`, { token })).status).toBe(404);
  });

  it('is not given to a visitor', async () => {
    expect((await call('POST', `/v1/organizations/${(await aTree()).club}/live-ticket`)).status).toBe(401);
  });
});
