import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../contract/requirements/definition.ts';
import { define } from '../builders/a-definition.ts';
import { call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anOwner } from '../builders/an-owner.ts';

const read = async (slug: string) =>
  (await (await call('GET', `/v1/organizations/${slug}/requirements`)).json()) as Catalogue;

describe('what is asked for, as anyone sees it', () => {
  it('is the base pack where an association has defined nothing', async () => {
    const tree = await aTree();
    const { definitions, asked } = await read(tree.club);
    expect(asked).toEqual(['abuse-prevention', 'background-check']);
    expect(definitions.map(({ key, version }) => [key, version])).toEqual([
      ['abuse-prevention', 0],
      ['background-check', 0],
      ['coaching-license', 0],
      ['concussion', 0],
      ['referee-license', 0],
    ]);
  });

  it('is the association’s own below it too, with what its settings say of validity and deadlines', async () => {
    const owner = await anOwner();
    await define(owner);
    await owner.send('PUT', '/settings', {
      validity: { value: { concussion: { kind: 'rolling', months: 36 } } },
      deadlines: { value: { concussion: '09-01' } },
    });
    const { definitions, asked, from } = await read(owner.tree.otherClub);
    expect(from.slug).toBe(owner.tree.association);
    expect(asked).toEqual(['abuse-prevention', 'background-check', 'board-orientation']);
    expect(definitions.find(({ key }) => key === 'concussion')).toMatchObject({
      validity: { kind: 'rolling', months: 36 },
      deadline: { on: '09-01' },
    });
  });

  it('is not what another association defined, and names nobody', async () => {
    const [ours, theirs] = [await anOwner(), await anOwner()];
    await define(theirs);
    expect((await read(ours.tree.club)).definitions.map(({ key }) => key)).not.toContain('board-orientation');
    expect(JSON.stringify(await read(theirs.tree.club))).not.toContain('owner@');
    expect((await call('GET', '/v1/organizations/nowhere/requirements')).status).toBe(404);
  });
});
