import { describe, expect, it } from 'vitest';
import type { Certifications } from '../../../contract/ussf/certification.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { aLicense, anOfficial, aUssf } from '../builders/a-ussf.ts';

async function synced() {
  const tree = await aTree();
  const ana = await anOfficial(tree);
  const ussf = await aUssf({ tree, people: [{ email: 'ana@example.org' }] });
  await ussf.run();
  const path = `/v1/organizations/${tree.club}/people/${ana.row.id}/ussf/syncs`;
  const token = await aSignIn(`owner@${tree.club}.example`);
  return { tree, ana, ussf, path, sync: () => call('POST', path, { token }) };
}

describe('re-syncing one official', () => {
  it('says what changed', async () => {
    const { ussf, sync } = await synced();
    await ussf.set({ people: ussf.people.map((each) => ({ ...each, licenses: [aLicense('referee', 7)] })) });
    const after = (await (await sync()).json()) as Certifications;
    expect(after.changes[0]).toMatchObject({ license: expect.stringMatching(/referee|safety/) });
    expect(after.changes.map(({ what }) => what)).toContain('upgraded');
  });

  it('twice changes nothing the second time', async () => {
    const { sync } = await synced();
    const [first, second] = [
      (await (await sync()).json()) as Certifications,
      (await (await sync()).json()) as Certifications,
    ];
    expect(second.changes).toEqual(first.changes);
  });

  it('says that U.S. Soccer does not answer, and leaves what is on file', async () => {
    const { ana, ussf, sync } = await synced();
    await ussf.set({ faults: { half: 1000 } });
    expect((await sync()).status).toBe(503);
    expect((await ussf.certificationsOf(ana)).certifications).toHaveLength(3);
  });

  it('is for nobody of another branch, and for no visitor', async () => {
    const { tree, path } = await synced();
    const token = await aSignIn(`owner@${tree.otherClub}.example`);
    expect((await call('POST', path, { token })).status).toBe(404);
    expect((await call('POST', path)).status).toBe(401);
  });
});
