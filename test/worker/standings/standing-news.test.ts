// A coach hears by mail what became of a completion, each thing once.
import { describe, expect, it } from 'vitest';
import type { OpenCompletions } from '../../../contract/safesport/completion.ts';
import { aCompletion, sendSafesport, type WantedCompletion } from '../builders/a-completion.ts';
import { aLink, aMember, type Wanted } from '../builders/a-member.ts';
import { aSignIn, call, mailsPosted } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { drain } from '../builders/drain.ts';

const today = () => new Date().toISOString().slice(0, 10);

async function aCoach(wanted: Wanted = {}) {
  const tree = await aTree();
  const email = `${crypto.randomUUID()}@example.org`;
  const token = await aLink(await aMember(tree, { ...wanted, identity: { email, ...wanted.identity } }));
  const begin = () => call('POST', '/v1/me/training-starts', { token, body: { requirement: 'abuse-prevention' } });
  const finish = async (over: WantedCompletion = {}) => {
    await sendSafesport(
      tree.association,
      JSON.stringify(aCompletion({ completedOn: today(), ...over, person: { email, ...over.person } })),
    );
    await drain();
  };
  const news = async () =>
    (await mailsPosted()).flatMap(({ to, content }) =>
      to === email && content.template === 'standing-news' ? [content] : [],
    );
  return { begin, finish, news, tree };
}

describe('a coach', () => {
  it('is written that they began, with the receipt, and then that they are cleared; a repeated message says nothing', async () => {
    const { begin, finish, news } = await aCoach();
    const { receipt } = (await (await begin()).json()) as { receipt: string };
    for (const _ of [1, 2]) await finish();
    expect((await news()).sort((a, b) => (a.news < b.news ? 1 : -1))).toMatchObject([
      { news: 'begun', receipt },
      { news: 'approved', until: expect.any(String) },
    ]);
  });

  it('who presses Begin again is mailed one receipt', async () => {
    const { begin, news } = await aCoach();
    for (const _ of [1, 2, 3]) await begin();
    expect((await news()).map((each) => each.news)).toEqual(['begun']);
  });

  it('is told how many things are left: one approved is not cleared', async () => {
    const { begin, finish, news } = await aCoach();
    await begin();
    await finish();
    expect((await news()).find((each) => each.news === 'approved')?.left).toBe(1);
  });

  it('is written which fields differ, never what is in them', async () => {
    const { begin, finish, news } = await aCoach();
    await begin();
    await finish({ person: { lastName: 'Ortega' } });
    const told = (await news()).find((each) => each.news === 'identity-differs');
    expect(told?.fields).toEqual(['lastName']);
    expect(JSON.stringify(await news())).not.toContain('Ortega');
  });

  it('is written the decision that was promised, also where the association sets the completion aside', async () => {
    const { finish, news, tree } = await aCoach();
    await finish({ completedOn: '2026-01-15' });
    const token = await aSignIn(`owner@${tree.association}.example`);
    const path = `/v1/organizations/${tree.association}/completions`;
    const { items } = (await (await call('GET', path, { token })).json()) as OpenCompletions;
    const body = { reason: 'A secret of the office' };
    await call('POST', `${path}/${items[0]?.id}/set-aside`, { token, body });
    expect((await news()).map((each) => each.news)).toEqual(['set-aside', 'late-completion']);
    expect(JSON.stringify(await news())).not.toContain('secret');
  });

  it('whose registration nobody has confirmed hears nothing of SafeSport', async () => {
    const { finish, news } = await aCoach({ confirmed: false });
    await finish();
    expect(await news()).toEqual([]);
  });
});
