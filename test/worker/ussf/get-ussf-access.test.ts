import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { aUssf } from '../builders/a-ussf.ts';

describe('the access to U.S. Soccer’s records', () => {
  it('says before the first time what it would take', async () => {
    const { access, tree } = await aUssf({ enabled: false });
    const shown = await access();
    expect(shown).toMatchObject({ plan: 'league', enabled: false, consent: null, hasCredentials: false, pause: null });
    expect(shown.webhookUrl).toMatch(new RegExp(`/v1/webhooks/ussf/${tree.association}$`));
    expect(Object.keys(shown.consentText)).toEqual(['en', 'es']);
  });

  it('is shown to nobody from another tree, and to no visitor', async () => {
    const { path } = await aUssf();
    await aTree('west');
    const token = await aSignIn('owner@west-association.example');
    expect((await call('GET', path, { token })).status).toBe(404);
    expect((await call('GET', path)).status).toBe(401);
  });
});
