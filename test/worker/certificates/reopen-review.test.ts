import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../../contract/certificates/certificate.ts';
import type { ReviewPage } from '../../../contract/certificates/review.ts';
import type { Me } from '../../../contract/people/member.ts';
import type { History } from '../../../contract/standings/history.ts';
import { sendMails } from '../../../worker/letters/send-mails.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aSignIn, call, mailsPosted } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { upload } from '../builders/an-upload.ts';

const APPROVE = { decision: 'approved', reason: null, completedOn: '2026-08-02', version: 1 };

async function decided(prefix = 'east') {
  const tree = await aTree(prefix);
  const member = await aMember(tree);
  const link = await aLink(member);
  const { id } = (await (await upload(link)).json()) as Certificate;
  const token = await aSignIn(`owner@${tree.association}.example`);
  const at = `/v1/organizations/${tree.association}`;
  const path = `${at}/certificates/${id}`;
  await call('POST', `${path}/decision`, { token, body: APPROVE });
  const reopen = (version = 2, as = token) => call('POST', `${path}/reopening`, { token: as, body: { version } });
  const state = async () => ((await (await call('GET', '/v1/me', { token: link })).json()) as Me).standings[0]?.state;
  const mails = async () => (await mailsPosted()).filter(({ content }) => content.template === 'certificate-decided');
  const listed = async (query: string) =>
    ((await (await call('GET', `${at}/reviews${query}`, { token })).json()) as ReviewPage).items;
  return { tree, member, id, token, at, path, reopen, state, mails, listed };
}

describe('a decision', () => {
  it('tells the coach only after a while, so that it can be taken back', async () => {
    const { mails, state } = await decided();
    expect(await state()).toBe('approved');
    const row = await env.DB.prepare(
      "select created_at, due_at from mail where template = 'certificate-decided'",
    ).first<{ created_at: string; due_at: string }>();
    expect(Date.parse(row?.due_at ?? '') - Date.parse(row?.created_at ?? '')).toBe(12_000);
    expect(await mails()).toHaveLength(1);
  });

  it('taken back in time writes to nobody: the certificate waits again, and the history tells both', async () => {
    const { reopen, state, mails, listed, token, at, member, id } = await decided();
    expect(await (await reopen()).json()).toEqual({ mail: 'withdrawn', version: 3 });
    expect(await state()).toBe('submitted');
    expect(await mails()).toEqual([]);
    expect(await listed('')).toMatchObject([{ certificate: { id }, version: 3 }]);
    const path = `${at}/people/${member.row.id}/history`;
    const { entries, reviewAt } = (await (await call('GET', path, { token })).json()) as History;
    expect(entries.map(({ what }) => what)).toEqual([
      'certificate-reopened',
      'certificate-decided',
      'certificate-uploaded',
    ]);
    expect([reviewAt, entries[0]?.certificateId]).toEqual(['east-association', id]);
  });

  it('taken back after the mail left says so', async () => {
    const { reopen } = await decided();
    await sendMails(await portsOf(env, new Date(Date.now() + 60_000)), env, 'personal');
    await env.DB.prepare(
      "update mail set sent_at = '2026-01-01', due_at = null where template = 'certificate-decided'",
    ).run();
    expect(await (await reopen()).json()).toMatchObject({ mail: 'left' });
  });

  it('taken back when its mail was given up, or was never posted, says that nobody was written to', async () => {
    const givenUp = "update mail set due_at = null, last_error = 'refused: 550' where template = 'certificate-decided'";
    for (const [prefix, statement] of [
      ['east', givenUp],
      ['west', "delete from mail where template = 'certificate-decided'"],
    ] as const) {
      const { reopen } = await decided(prefix);
      await env.DB.prepare(statement).run();
      expect(await (await reopen()).json(), prefix).toMatchObject({ mail: 'withdrawn' });
    }
  });

  it('taken back in the moment in which a run takes its mail says that it leaves', async () => {
    const { reopen } = await decided();
    // The run comes between whatever was asked before and the batch that takes the decision back.
    await env.DB.prepare(
      `create trigger a_run_takes_it before update on certificate begin
        update mail set due_at = '2100-01-01T00:00:00.000Z' where template = 'certificate-decided'; end`,
    ).run();
    const answer = await reopen();
    await env.DB.prepare('drop trigger a_run_takes_it').run();
    expect(await answer.json()).toMatchObject({ mail: 'left' });
    expect(await env.DB.prepare("select 1 from mail where template = 'certificate-decided'").first()).not.toBeNull();
  });

  it('is among those decided, with who and when, and can be replaced by another', async () => {
    const { listed, path, token, id, state, tree } = await decided();
    const owner = `owner@${tree.association}.example`;
    const [item] = await listed('?decided=yes');
    expect(item).toMatchObject({ certificate: { id, state: 'approved' }, decidedBy: owner, version: 2 });
    expect(await listed('')).toEqual([]);
    expect(await listed(`?certificate=${id}`)).toMatchObject([{ certificate: { id } }]);
    const body = { decision: 'rejected', reason: 'The youth course', completedOn: null, version: 2 };
    expect((await call('POST', `${path}/decision`, { token, body })).status).toBe(204);
    expect(await state()).toBe('rejected');
  });
});

describe('taking back that is refused', () => {
  it('is of what waits, and of a decision somebody replaced', async () => {
    const { reopen } = await decided();
    // A version that is gone, and one that never was.
    expect((await reopen(1)).status).toBe(409);
    expect((await reopen(9)).status).toBe(409);
    expect((await reopen(2)).status).toBe(200);
    expect((await reopen(3)).status).toBe(409);
  });

  it('is by a club, by another association, and by nobody', async () => {
    const { tree, path, id } = await decided();
    const other = await aTree('west');
    const club = await aSignIn(`owner@${tree.club}.example`);
    expect((await call('POST', `${path}/reopening`, { token: club, body: { version: 2 } })).status).toBe(404);
    const stranger = await aSignIn(`owner@${other.association}.example`);
    const theirs = `/v1/organizations/${other.association}/certificates/${id}/reopening`;
    expect((await call('POST', theirs, { token: stranger, body: { version: 2 } })).status).toBe(404);
    expect((await call('POST', `${path}/reopening`, { body: { version: 2 } })).status).toBe(401);
  });
});
