import { describe, expect, it } from 'vitest';
import type { OpenCompletions } from '../../../contract/safesport/completion.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { ANA, aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { drain } from '../builders/drain.ts';

const completions = (slug: string) => `/v1/organizations/${slug}/completions`;
const openOf = async (slug: string, token: string) =>
  (await (await call('GET', completions(slug), { token })).json()) as OpenCompletions;

describe('completions that wait for the association', () => {
  it('show both records side by side and name what differs', async () => {
    const tree = await aTree();
    await aMember(tree);
    await sendSafesport(tree.association, JSON.stringify(aCompletion({ person: { firstName: 'Anna' } })));
    await drain();
    const open = await openOf(tree.association, await aSignIn(`owner@${tree.association}.example`));
    expect(open.items).toMatchObject([
      { person: { firstName: 'Anna' }, member: { identity: ANA, differs: ['firstName'] } },
    ]);
  });

  it('hold what is nobody’s yet', async () => {
    const tree = await aTree();
    await sendSafesport(tree.association, JSON.stringify(aCompletion()));
    await drain();
    const open = await openOf(tree.association, await aSignIn(`owner@${tree.association}.example`));
    expect(open).toMatchObject({ waiting: 1, items: [{ member: null }] });
  });

  it('are not for a league or a club', async () => {
    const tree = await aTree();
    const token = await aSignIn(`owner@${tree.league}.example`);
    expect((await call('GET', completions(tree.league), { token })).status).toBe(403);
    expect((await call('GET', completions(tree.association), { token })).status).toBe(404);
  });

  it('of another association are not seen', async () => {
    const tree = await aTree();
    const other = await aTree('west');
    await sendSafesport(tree.association, JSON.stringify(aCompletion()));
    await drain();
    const open = await openOf(other.association, await aSignIn(`owner@${other.association}.example`));
    expect(open.items).toEqual([]);
  });
});
