import { describe, expect, it } from 'vitest';
import type { UssfOfficials } from '../../../contract/ussf/ussf.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anOfficial, aUssf } from '../builders/a-ussf.ts';

describe('the result list of the look-up', () => {
  it('names each official with what became of the look-up', async () => {
    const tree = await aTree();
    await anOfficial(tree);
    const { run, path, token } = await aUssf({ tree, people: [{ email: 'ana@example.org' }] });
    await run();
    const page = (await (await call('GET', `${path}/officials`, { token })).json()) as UssfOfficials;
    expect(page).toMatchObject({ items: [{ firstName: 'Ana', state: 'found', certifications: 3 }], cursor: null });
  });

  it('refuses a state that is none', async () => {
    const { path, token } = await aUssf();
    expect((await call('GET', `${path}/officials?state=lost`, { token })).status).toBe(422);
  });

  it('holds nobody of another association, and is shown to no stranger', async () => {
    const east = await aTree();
    await anOfficial(east);
    await aUssf({ tree: east });
    const { path, token } = await aUssf();
    const page = (await (await call('GET', `${path}/officials`, { token })).json()) as UssfOfficials;
    expect(page.items).toEqual([]);
    const stranger = await aSignIn(`owner@${east.association}.example`);
    expect((await call('GET', `${path}/officials`, { token: stranger })).status).toBe(404);
  });
});
