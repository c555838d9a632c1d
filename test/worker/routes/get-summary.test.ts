import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../contract/organization.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { upload } from '../builders/an-upload.ts';

const summaryOf = async (slug: string) =>
  (await (await call('GET', `/v1/organizations/${slug}/summary`)).json()) as Summary;

describe('counts for anonymous visitors', () => {
  it('say how many people are in each state, here and below', async () => {
    const tree = await aTree();
    await upload(await aLink(await aMember(tree)));
    await aMember(tree, { organization: tree.otherClub, identity: { firstName: 'Bo', email: 'bo@example.org' } });
    expect(await summaryOf(tree.league)).toMatchObject({
      people: 2,
      counts: { 'abuse-prevention': { submitted: 1, draft: 1 }, 'background-check': { draft: 2 } },
    });
    expect((await summaryOf(tree.otherClub)).counts['abuse-prevention']).toEqual({ draft: 1 });
  });

  it('are zero, not missing, where nobody is registered', async () => {
    expect(await summaryOf((await aTree()).club)).toEqual({
      people: 0,
      counts: { 'abuse-prevention': { draft: 0 }, 'background-check': { draft: 0 } },
    });
  });

  it('hold no name', async () => {
    const tree = await aTree();
    await aMember(tree);
    expect(JSON.stringify(await summaryOf(tree.association))).not.toMatch(/ana|ortiz|example/i);
  });

  it('do not exist for an organization nobody knows', async () => {
    expect((await call('GET', '/v1/organizations/nowhere/summary')).status).toBe(404);
  });
});
