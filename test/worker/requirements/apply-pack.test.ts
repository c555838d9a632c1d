import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../contract/requirements/definition.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

const apply = (owner: Awaited<ReturnType<typeof anOwner>>, body: unknown, at?: string) =>
  owner.send('POST', '/packs', body, at);

describe('a pack', () => {
  it('adds what a state asks for, and applied twice changes nothing', async () => {
    const owner = await anOwner();
    const once = (await (await apply(owner, { pack: 'california' })).json()) as Catalogue;
    expect(once.asked).toEqual([
      ...['abuse-prevention', 'background-check', 'contact-hours', 'live-scan'],
      ...['mandated-reporter', 'cpr-aed', 'sudden-cardiac-arrest'],
    ]);
    expect(once.definitions.find(({ key }) => key === 'cpr-aed')).toMatchObject({
      deadline: { on: '2027-01-01' },
      pack: { key: 'california', version: 1 },
      version: 1,
    });
    const twice = (await (await apply(owner, { pack: 'california' })).json()) as Catalogue;
    expect(twice).toEqual(once);
  });

  it('changes what the base pack says, and only what was chosen of it', async () => {
    const owner = await anOwner();
    const after = (await (await apply(owner, { pack: 'washington', only: ['background-check'] })).json()) as Catalogue;
    expect(after.asked).toEqual(['abuse-prevention', 'background-check']);
    expect(after.definitions.find(({ key }) => key === 'background-check')?.validity).toEqual({
      kind: 'hard-date',
      on: '04-30',
    });
  });

  it('is refused when there is none of that name, and is the association’s owner’s alone', async () => {
    const owner = await anOwner();
    expect((await apply(owner, { pack: 'atlantis' })).status).toBe(422);
    expect((await apply(owner, { pack: 'california' }, owner.tree.club)).status).toBe(404);
    const registrar = await someoneWith('registrar');
    expect((await registrar.send('POST', '/packs', { pack: 'california' })).status).toBe(403);
    expect((await registrar.send('POST', '/packs', { pack: 'california' }, owner.tree.association)).status).toBe(404);
  });
});
