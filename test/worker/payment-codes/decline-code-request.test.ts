import { describe, expect, it } from 'vitest';
import { aCodePool, someCodes } from '../builders/a-code-pool.ts';

async function aRequest() {
  const pool = await aCodePool(someCodes(2));
  const ana = await pool.coach('Ana');
  await ana.asked();
  return { ...pool, ana, requestId: (await pool.shown()).waiting[0]?.requestId ?? '' };
}

describe('declining a request', () => {
  it('takes it off the list, and the coach may ask again', async () => {
    const { send, shown, requestId, ana } = await aRequest();
    expect((await send('DELETE', `/code-requests/${requestId}`)).status).toBe(204);
    expect((await send('DELETE', `/code-requests/${requestId}`)).status).toBe(204);
    expect((await shown()).waiting).toEqual([]);
    expect((await send('POST', `/code-requests/${requestId}/code`)).status).toBe(409);
    await ana.asked();
    expect((await shown()).waiting).toHaveLength(1);
  });

  it('cannot take back a code that was given', async () => {
    const { send, requestId, handOut, ana } = await aRequest();
    await handOut(requestId);
    expect((await send('DELETE', `/code-requests/${requestId}`)).status).toBe(409);
    expect(await ana.own()).toMatchObject([{ state: 'given' }]);
  });

  it('is not for another league', async () => {
    const { requestId, shown } = await aRequest();
    const ours = await aCodePool();
    expect((await ours.send('DELETE', `/code-requests/${requestId}`)).status).toBe(404);
    expect((await shown()).waiting).toHaveLength(1);
  });
});
