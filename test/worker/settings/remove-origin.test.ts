import { describe, expect, it } from 'vitest';
import type { Origins } from '../../../contract/settings/settings.ts';
import { ORIGIN } from '../builders/a-tree.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

const path = (origin: string) => `/origins/${encodeURIComponent(origin)}`;

describe('taking a page off the list', () => {
  it('removes it here and leaves those of other organizations', async () => {
    const { tree, get, send } = await anOwner('league');
    await send('POST', '/origins', { origin: ORIGIN }, tree.club);
    expect((await send('DELETE', path(ORIGIN), undefined, tree.club)).status).toBe(204);
    const { items } = (await (await get('/origins', tree.club)).json()) as Origins;
    expect(items.map(({ organization }) => organization.slug)).toEqual([tree.league]);
  });

  it('says when there is none', async () => {
    const { send } = await anOwner('league');
    expect((await send('DELETE', path('https://never.example'))).status).toBe(404);
  });

  it('is for owners of that branch only', async () => {
    const club = await someoneWith('owner', 'club');
    expect((await club.send('DELETE', path(ORIGIN), undefined, club.tree.league)).status).toBe(404);
    const assignor = await someoneWith('assignor', 'league');
    expect((await assignor.send('DELETE', path(ORIGIN))).status).toBe(403);
  });
});
