import { describe, expect, it } from 'vitest';
import { aCodePool, someCodes } from '../builders/a-code-pool.ts';

describe('showing a code to the coordinator', () => {
  it('shows the one that was given', async () => {
    const { coach, shown, handOut, get } = await aCodePool(someCodes(2));
    await (await coach('Ana')).asked();
    const requestId = (await shown()).waiting[0]?.requestId ?? '';
    expect((await get(`/code-requests/${requestId}/code`)).status).toBe(404);
    await handOut(requestId);
    expect(await (await get(`/code-requests/${requestId}/code`)).json()).toEqual({ code: 'PAY-0000' });
  });

  it('knows no other request', async () => {
    expect((await (await aCodePool()).get('/code-requests/nothing/code')).status).toBe(404);
  });

  it('shows none of another league', async () => {
    const theirs = await aCodePool(someCodes(2));
    await (await theirs.coach('Ana')).asked();
    const requestId = (await theirs.shown()).waiting[0]?.requestId ?? '';
    await theirs.handOut(requestId);
    const ours = await aCodePool();
    expect((await ours.get(`/code-requests/${requestId}/code`)).status).toBe(404);
  });
});
