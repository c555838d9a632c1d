import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { ABSORB_SECRET, anAbsorb, portalMessage, SETTING, sendAbsorb } from '../builders/an-absorb.ts';

describe('setting up an Absorb portal', () => {
  it('never shows the secret again', async () => {
    const { answer, path, token } = await anAbsorb();
    expect(answer.status).toBe(200);
    expect(await (await call('GET', path, { token })).text()).not.toContain(ABSORB_SECRET);
  });

  it('with a new secret lets the old one in for a day', async () => {
    const { tree, path, token } = await anAbsorb();
    const secret = 'another secret, also long enough';
    expect((await call('PUT', path, { token, body: { ...SETTING, secret } })).status).toBe(200);
    expect((await sendAbsorb(tree, portalMessage(), ABSORB_SECRET)).status).toBe(202);
  });

  it('keeps every secret that was saved, also at the same moment as another', async () => {
    const { tree, path, token } = await anAbsorb();
    const secrets = ['one', 'two', 'three'].map((each) => `${each} secret, also long enough`);
    const saved = await Promise.all(
      secrets.map(async (secret) => {
        const answer = await call('PUT', path, { token, body: { ...SETTING, secret } });
        expect([200, 409]).toContain(answer.status);
        return answer.status === 200 ? [secret] : [];
      }),
    );
    expect(saved.flat().length).toBeGreaterThan(0);
    for (const secret of [ABSORB_SECRET, ...saved.flat()]) {
      expect((await sendAbsorb(tree, portalMessage(), secret)).status).toBe(202);
    }
  });

  it('wants a secret the first time, and a header that can be one', async () => {
    expect((await anAbsorb({ ...SETTING, secret: null })).answer.status).toBe(422);
    expect((await anAbsorb({ ...SETTING, header: 'not a header' })).answer.status).toBe(422);
  });

  it('is not for a league, nor for another association', async () => {
    const { tree, path } = await anAbsorb();
    const league = await aSignIn(`owner@${tree.league}.example`);
    expect((await call('PUT', path, { token: league, body: SETTING })).status).toBe(404);
    const other = await anAbsorb();
    expect((await call('PUT', path, { token: other.token, body: SETTING })).status).toBe(404);
  });
});
