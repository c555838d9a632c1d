import { describe, expect, it } from 'vitest';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anOfficial, aUssf, nextYear } from '../builders/a-ussf.ts';

describe('an official’s certificates, for an administrator', () => {
  it('are shown with their days, and when they were read', async () => {
    const tree = await aTree('oms', { renewsByOms: true });
    const ana = await anOfficial(tree);
    const { run, certificationsOf } = await aUssf({ tree, people: [{ email: 'ana@example.org' }] });
    await run();
    const shown = await certificationsOf(ana);
    expect(shown).toMatchObject({ state: 'found', mayLag: true, minor: false, assignments: [] });
    expect(shown.syncedAt).not.toBeNull();
    const referee = shown.certifications.find(({ kind }) => kind === 'referee');
    expect(referee).toMatchObject({ title: 'Referee', expirationDate: nextYear, issuer: 'Cal South' });
    expect(referee?.daysLeft).toBeGreaterThan(300);
  });

  it('of somebody nobody has asked about say so', async () => {
    const tree = await aTree();
    const { certificationsOf } = await aUssf({ tree });
    expect(await certificationsOf(await anOfficial(tree))).toMatchObject({ state: 'not-asked', certifications: [] });
  });

  it('are not there for an administrator of another branch', async () => {
    const tree = await aTree();
    const ana = await anOfficial(tree);
    const token = await aSignIn(`owner@${tree.otherClub}.example`);
    const path = (slug: string) => `/v1/organizations/${slug}/people/${ana.row.id}/certifications`;
    for (const slug of [tree.otherClub, tree.club]) expect((await call('GET', path(slug), { token })).status).toBe(404);
    expect((await call('GET', path(tree.club))).status).toBe(401);
  });
});
