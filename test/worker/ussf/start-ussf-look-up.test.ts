import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anOfficial, aUssf } from '../builders/a-ussf.ts';

describe('looking everybody up again', () => {
  it('finds who was not found before, and takes in who was registered since', async () => {
    const tree = await aTree();
    await anOfficial(tree);
    const { run, access, set, path, token, people } = await aUssf({ tree, people: [{ email: 'bo@example.org' }] });
    await run();
    expect((await access()).progress).toMatchObject({ officials: 1, 'not-found': 1 });
    await anOfficial(tree, { identity: { email: 'bo@example.org' } });
    await set({ people: [...people, { ...people[0]!, email: 'ana@example.org', ussfId: '7000000000000001' }] });
    expect((await call('POST', `${path}/look-ups`, { token })).status).toBe(200);
    await run();
    expect((await access()).progress).toMatchObject({ officials: 2, found: 2 });
  });

  it('is refused while access is off, and to anybody else', async () => {
    const { path, token, tree } = await aUssf({ enabled: false });
    expect((await call('POST', `${path}/look-ups`, { token })).status).toBe(403);
    const club = await aSignIn(`owner@${tree.club}.example`);
    expect((await call('POST', `${path}/look-ups`, { token: club })).status).toBe(404);
  });
});
