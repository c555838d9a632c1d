import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../contract/settings/settings.ts';
import { call } from '../builders/a-sign-in.ts';
import { ACCESS_CODE } from '../builders/a-tree.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

describe('an organization’s settings', () => {
  it('say for each whether it is set here, comes from above by name, or is nobody’s', async () => {
    const { tree, get, send } = await anOwner();
    await send('PUT', '/settings', { expiringDays: { value: 45 } });
    const { settings } = (await (await get('/settings', tree.club)).json()) as Settings;
    expect(settings.contact).toMatchObject({ here: false, from: { slug: tree.league }, mayChange: true });
    expect(settings.expiringDays).toMatchObject({ value: 45, from: { slug: tree.association }, mayChange: false });
    expect(settings.lateMatch).toMatchObject({ value: 'offer', here: false, from: null });
  });

  it('lead to the organizations right below', async () => {
    const { tree, get } = await anOwner('league');
    const { below } = (await (await get('/settings')).json()) as Settings;
    expect(below.map(({ slug }) => slug)).toEqual([tree.club, tree.otherClub]);
  });

  it('never hold the access code, only whether there is one', async () => {
    const { get } = await anOwner();
    const text = await (await get('/settings')).text();
    expect(text).not.toContain(ACCESS_CODE);
    expect((JSON.parse(text) as Settings).accessCode).toMatchObject({ set: true });
  });

  it('are for owners of that branch only', async () => {
    const registrar = await someoneWith('registrar', 'league');
    expect((await registrar.get('/settings')).status).toBe(403);
    expect((await registrar.get('/settings', registrar.tree.association)).status).toBe(404);
    expect((await call('GET', `/v1/organizations/${registrar.tree.league}/settings`)).status).toBe(401);
  });
});
