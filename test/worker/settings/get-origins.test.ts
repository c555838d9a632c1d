import { describe, expect, it } from 'vitest';
import type { Origins } from '../../../contract/settings/settings.ts';
import { ORIGIN } from '../builders/a-tree.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

describe('registered pages', () => {
  it('are listed with the organization they come from', async () => {
    const { tree, get, send } = await anOwner('league');
    await send('POST', '/origins', { origin: 'https://club.example' }, tree.club);
    const { items } = (await (await get('/origins', tree.club)).json()) as Origins;
    expect(items).toEqual([
      { origin: 'https://club.example', organization: { slug: tree.club, name: `The ${tree.club}` }, here: true },
      { origin: ORIGIN, organization: { slug: tree.league, name: `The ${tree.league}` }, here: false },
    ]);
  });

  it('are for owners of that branch only', async () => {
    const registrar = await someoneWith('registrar', 'club');
    expect((await registrar.get('/origins')).status).toBe(403);
    expect((await registrar.get('/origins', registrar.tree.otherClub)).status).toBe(404);
  });
});
