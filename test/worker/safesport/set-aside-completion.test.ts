import { describe, expect, it } from 'vitest';
import type { Me } from '../../../contract/people/member.ts';
import type { OpenCompletions } from '../../../contract/safesport/completion.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { drain } from '../builders/drain.ts';

async function near() {
  const tree = await aTree();
  const member = await aMember(tree);
  await sendSafesport(tree.association, JSON.stringify(aCompletion({ person: { firstName: 'Anna' } })));
  await drain();
  const token = await aSignIn(`owner@${tree.association}.example`);
  const path = `/v1/organizations/${tree.association}/completions`;
  const open = async () => (await (await call('GET', path, { token })).json()) as OpenCompletions;
  const id = (await open()).items[0]?.id;
  const setAside = (reason: string) => call('POST', `${path}/${id}/set-aside`, { token, body: { reason } });
  return { tree, member, setAside, open, id };
}

describe('setting a completion aside', () => {
  it('frees the member it was near to, and empties the queue', async () => {
    const { member, setAside, open } = await near();
    expect((await setAside('A namesake in another club')).status).toBe(204);
    const me = (await (await call('GET', '/v1/me', { token: await aLink(member) })).json()) as Me;
    expect(me.standings[0]).toMatchObject({ state: 'draft', why: { key: 'not-begun' } });
    expect((await open()).items).toEqual([]);
  });

  it('wants a reason', async () => {
    const { setAside } = await near();
    expect((await setAside('  ')).status).toBe(422);
  });

  it('is not for another association', async () => {
    const { id } = await near();
    const other = await aTree('west');
    const token = await aSignIn(`owner@${other.association}.example`);
    const path = `/v1/organizations/${other.association}/completions/${id}/set-aside`;
    expect((await call('POST', path, { token, body: { reason: 'Not ours' } })).status).toBe(404);
  });
});
