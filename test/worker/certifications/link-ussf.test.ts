import { describe, expect, it } from 'vitest';
import type { Certifications } from '../../../contract/ussf/certification.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { aLicense, aNumber, anOfficial, aUssf } from '../builders/a-ussf.ts';

async function several() {
  const tree = await aTree();
  const ana = await anOfficial(tree);
  const one = { email: 'ana@example.org' };
  const ussf = await aUssf({ tree, people: [one, { ...one, licenses: [aLicense('referee', 7)] }] });
  await ussf.run();
  const path = `/v1/organizations/${tree.club}/people/${ana.row.id}/ussf`;
  const token = await aSignIn(`owner@${tree.club}.example`);
  const pick = (ussfId: string | undefined) => call('PUT', path, { token, body: { ussfId, foundBy: null } });
  return { tree, ana, ussf, path, pick };
}

describe('picking the person by hand', () => {
  it('reads their licences at once', async () => {
    const { pick, ussf } = await several();
    const picked = (await (await pick(ussf.people[1]?.ussfId)).json()) as Certifications;
    expect(picked).toMatchObject({ state: 'found', ussfId: ussf.people[1]?.ussfId });
    expect(picked.certifications).toMatchObject([{ license: 'referee_7', state: 'active' }]);
  });

  it('can be put right: what belonged to the other number is gone from the dots, and nobody is mailed of it', async () => {
    const { ana, pick, ussf } = await several();
    await pick(ussf.people[0]?.ussfId);
    await pick(ussf.people[1]?.ussfId);
    const { certifications } = await ussf.certificationsOf(ana);
    expect(certifications.filter(({ state }) => state === 'active').map(({ license }) => license)).toEqual([
      'referee_7',
    ]);
  });

  it('refuses a number nobody has, and what is no number', async () => {
    const { pick } = await several();
    expect((await pick(aNumber())).status).toBe(404);
    expect((await pick('12')).status).toBe(422);
  });

  it('is for nobody of another branch', async () => {
    const { tree, path, ussf } = await several();
    const token = await aSignIn(`owner@${tree.otherClub}.example`);
    const body = { ussfId: ussf.people[0]?.ussfId, foundBy: null };
    expect((await call('PUT', path, { token, body })).status).toBe(404);
  });
});
