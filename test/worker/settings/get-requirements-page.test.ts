import { describe, expect, it } from 'vitest';
import type { ShownRequirements } from '../../../contract/settings/requirements-page.ts';
import { aRequirementsPage } from '../builders/a-requirements-page.ts';
import { call } from '../builders/a-sign-in.ts';
import { aTree, ORIGIN } from '../builders/a-tree.ts';
import { anOwner } from '../builders/an-owner.ts';

const read = async (slug: string) =>
  (await (await call('GET', `/v1/organizations/${slug}/requirements-page`)).json()) as ShownRequirements;

describe('the requirements page, as anyone sees it', () => {
  it('is that of the nearest organization above which wrote one', async () => {
    const { tree, send } = await anOwner();
    await send('PUT', '/requirements-page', { page: aRequirementsPage() });
    expect(await read(tree.club)).toMatchObject({ page: aRequirementsPage(), from: { slug: tree.association } });
    const own = aRequirementsPage({ title: { en: 'The league’s own' } });
    await send('PUT', '/requirements-page', { page: own }, tree.league);
    expect(await read(tree.club)).toMatchObject({ page: own, from: { slug: tree.league } });
    expect(await read(tree.association)).toMatchObject({ page: aRequirementsPage() });
  });

  it('is none where nobody wrote one, and names whom to ask', async () => {
    const tree = await aTree();
    const seen = await read(tree.club);
    expect(seen).toMatchObject({ page: null, from: null, contact: { name: 'Cory Coordinator' } });
  });

  it('names nobody who wrote it, and not what lies beside it', async () => {
    const { tree, send } = await anOwner('club');
    await send('PUT', '/requirements-page', { page: aRequirementsPage() });
    const text = await (await call('GET', `/v1/organizations/${tree.club}/requirements-page`)).text();
    expect(text).not.toContain('owner@');
    expect(await read(tree.otherClub)).toMatchObject({ page: null });
    expect((await call('GET', '/v1/organizations/nowhere/requirements-page')).status).toBe(404);
  });

  it('may be read by registered pages only', async () => {
    const tree = await aTree();
    const path = `/v1/organizations/${tree.club}/requirements-page`;
    expect((await call('GET', path)).headers.get('access-control-allow-origin')).toBe(ORIGIN);
    const stranger = await call('GET', path, { origin: 'https://stranger.example' });
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
  });
});
