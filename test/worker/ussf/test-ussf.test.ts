import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aUssf } from '../builders/a-ussf.ts';

describe('testing the connection', () => {
  it('says that it works, and asks about nobody', async () => {
    const { path, token, set } = await aUssf();
    expect(await (await call('POST', `${path}/test`, { token })).json()).toEqual({ works: true, trouble: null });
    const searched = (await set({})).asked.filter((each) => each.includes('/users?'));
    expect(searched).toEqual([expect.stringContaining('touchline.invalid')]);
  });

  it('says what is wrong', async () => {
    const { path, token, enable, set } = await aUssf();
    const test = async () => (await call('POST', `${path}/test`, { token })).json();
    await set({ faults: { broken: 1000 } });
    expect(await test()).toEqual({ works: false, trouble: 'unreachable' });
    await set({ faults: { broken: 0, half: 1000 } });
    expect(await test()).toEqual({ works: false, trouble: 'not-understood' });
    await set({ faults: { half: 0 } });
    await enable({ clientSecret: 'another secret of some length' });
    expect(await test()).toEqual({ works: false, trouble: 'refused' });
  });

  it('is not there where nothing is set, nor for anybody else', async () => {
    const { path, token, tree } = await aUssf({ enabled: false });
    expect((await call('POST', `${path}/test`, { token })).status).toBe(403);
    const club = await aSignIn(`owner@${tree.club}.example`);
    expect((await call('POST', `${path}/test`, { token: club })).status).toBe(404);
  });
});
