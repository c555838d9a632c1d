import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAbsorb, MAPPING, portalMessage } from '../builders/an-absorb.ts';

describe('trying a mapping out', () => {
  it('shows what would be understood', async () => {
    const { path, token } = await anAbsorb();
    const body = { mapping: MAPPING, sample: portalMessage({ DateCompleted: '8/2/2026' }) };
    const trial = await (await call('POST', `${path}/trial`, { token, body })).json();
    expect(trial).toMatchObject({ understood: true, values: { completedOn: '2026-08-02', lastName: 'Ortiz' } });
  });

  it('names the path that leads nowhere', async () => {
    const { path, token } = await anAbsorb();
    const body = { mapping: { ...MAPPING, email: 'User.Mail' }, sample: portalMessage() };
    const trial = await (await call('POST', `${path}/trial`, { token, body })).json();
    expect(trial).toMatchObject({ understood: false, problems: [{ field: 'email', path: 'User.Mail' }] });
  });

  it('is not for a club', async () => {
    const { tree, path } = await anAbsorb();
    const token = await aSignIn(`owner@${tree.club}.example`);
    expect((await call('POST', `${path}/trial`, { token, body: { mapping: MAPPING, sample: {} } })).status).toBe(404);
  });
});
