import { describe, expect, it } from 'vitest';
import type { Me } from '../../../contract/people/member.ts';
import type { OpenCompletions } from '../../../contract/safesport/completion.ts';
import type { History } from '../../../contract/standings/history.ts';
import { aCompletion, sendSafesport, type WantedCompletion } from '../builders/a-completion.ts';
import { aLink, aMember, type Wanted } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree } from '../builders/a-tree.ts';
import { daysAgo, drain } from '../builders/drain.ts';

async function waiting(wanted: WantedCompletion = {}, who: Wanted = {}) {
  const tree = await aTree();
  const member = await aMember(tree, who);
  await sendSafesport(tree.association, JSON.stringify(aCompletion(wanted)));
  await drain();
  const token = await aSignIn(`owner@${tree.association}.example`);
  const path = `/v1/organizations/${tree.association}/completions`;
  const open = (await (await call('GET', path, { token })).json()) as OpenCompletions;
  const id = open.items[0]?.id ?? 'none';
  const link = (memberId: string) => call('POST', `${path}/${id}/link`, { token, body: { memberId } });
  const left = async () => ((await (await call('GET', path, { token })).json()) as OpenCompletions).waiting;
  return { tree, member, token, link, left };
}
const safesportOf = async (member: Awaited<ReturnType<typeof aMember>>) =>
  ((await (await call('GET', '/v1/me', { token: await aLink(member) })).json()) as Me).standings[0];

describe('linking a completion to a member', () => {
  it('approves one that was finished before Begin, with one click', async () => {
    const { member, link, left } = await waiting({ completedOn: daysAgo(3) });
    expect((await link(member.row.id)).status).toBe(204);
    expect(await safesportOf(member)).toMatchObject({ state: 'approved', source: 'review' });
    expect(await left()).toBe(0);
  });

  it('approves one whose birth date differs', async () => {
    const { member, link } = await waiting({ person: { birthDate: '1988-12-04' } });
    await link(member.row.id);
    expect(await safesportOf(member)).toMatchObject({ state: 'approved' });
  });

  it('to another member than the near one takes it from that one', async () => {
    const { tree, member, link } = await waiting({ person: { firstName: 'Anna' } });
    const other = await aMember(tree, { identity: { firstName: 'Annabel', email: 'annabel@example.org' } });
    await link(other.row.id);
    expect(await safesportOf(other)).toMatchObject({ state: 'approved' });
    expect((await safesportOf(member))?.state).toBe('draft');
  });

  it('leaves an entry that says who did it', async () => {
    const { tree, member, link, token } = await waiting({ completedOn: daysAgo(3) });
    await link(member.row.id);
    const path = `/v1/organizations/${tree.club}/people/${member.row.id}/history`;
    const { entries } = (await (await call('GET', path, { token })).json()) as History;
    expect(entries[0]).toMatchObject({ what: 'completion-linked', actor: `owner@${tree.association}.example` });
  });

  it('to one’s own record is refused: another reviewer says it', async () => {
    const { tree, member } = await waiting({ completedOn: daysAgo(3) });
    await anAdministrator('ana@example.org', tree.idOf(tree.association), 'reviewer');
    const token = await aSignIn('ana@example.org');
    const path = `/v1/organizations/${tree.association}/completions`;
    const { items } = (await (await call('GET', path, { token })).json()) as OpenCompletions;
    const body = { memberId: member.row.id };
    expect((await call('POST', `${path}/${items[0]?.id}/link`, { token, body })).status).toBe(403);
    expect((await safesportOf(member))?.state).toBe('submitted');
  });

  it('of a course that nobody knows is for the association to say', async () => {
    const course = { code: 'x-17', title: 'SafeSport Something New' };
    const { member, link } = await waiting({ course, completedOn: daysAgo(3) });
    expect(await safesportOf(member)).toMatchObject({
      ...{
        state: 'submitted',
        why: { key: 'course-in-question', unknownCourse: true, course: 'SafeSport Something New' },
      },
    });
    expect((await link(member.row.id)).status).toBe(204);
    expect(await safesportOf(member)).toMatchObject({ state: 'approved' });
  });

  it('of a single module is refused: it can approve nobody', async () => {
    const course = { code: 'module-1', title: 'Mandatory Reporting' };
    const { member, link } = await waiting({ course, person: { firstName: 'Anna' } });
    expect((await link(member.row.id)).status).toBe(403);
    expect((await safesportOf(member))?.state).toBe('requires-action');
  });

  it('twice is said to be decided already', async () => {
    const { member, link } = await waiting({ completedOn: daysAgo(3) });
    await link(member.row.id);
    expect((await link(member.row.id)).status).toBe(409);
  });

  it('to a member of another association finds nobody', async () => {
    const { link } = await waiting({ completedOn: daysAgo(3) });
    const stranger = await aMember(await aTree('west'));
    expect((await link(stranger.row.id)).status).toBe(404);
  });
});
