// Erased is erased (DESIGN 7): after it no table, no sealed text and no file tells of the person any more. A table that is new is named here
// first, with what it holds; then the test shows whether erasing knows it.
import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { portsOf } from '../../../worker/platform/ports.ts';
import { ERASURE_LOOKED_AGAIN_MINUTES } from '../../../worker/privacy/limits.ts';
import { sweepErasures } from '../../../worker/privacy/sweep-erasures.ts';
import { mailsSent } from '../builders/a-mail-end.ts';
import { mailsPosted } from '../builders/a-sign-in.ts';
import { aWholeLife, fillWhereEmpty, type WholeLife } from './a-whole-life.ts';
import { allTables, filesKept, marksOf, whatTellsOf } from './what-tells-of.ts';

/** Hold something of a member, in the clear, sealed, as a hash or by id. */
const HOLD = [
  ...[
    'member',
    'registration',
    'registration_branch',
    'registration_form',
    'declined_registration',
    'invited_person',
    'personal_link',
    'member_merge',
  ],
  ...['pair_dismissal', 'event', 'standing', 'completion', 'background_report', 'inbox', 'certificate', 'correction'],
  ...['mail', 'refused_address', 'reminder', 'mail_opt_out', 'ussf_official', 'certification', 'certification_change'],
  ...['ussf_notice', 'assignment', 'official_alias', 'assignment_feed', 'code_request', 'webhook_delivery'],
  ...['idempotent_answer', 'account_request', 'user', 'session', 'account', 'verification', 'guess_count'],
  'address_change',
];
/** About organizations and those who run them, or about nobody. */
const HOLD_NOT = [
  ...['organization', 'setting_change', 'registered_origin', 'administrator', 'invitation', 'office_change', 'api_key'],
  ...[
    'requirements_page',
    'definition_version',
    'source_setting',
    'source_secret',
    'poll',
    'ussf_access',
    'notice_preference',
  ],
  ...['webhook_endpoint', 'deadline_run', 'digest_run', 'clock_mark', 'code_pool'],
  // How an association began, what its organizations were called, and who changed them.
  ...['first_invitation', 'former_slug', 'organization_change'],
  // Numbers of people by state; nobody stands in it.
  'public_count',
  // A code that was given stays given; whose it is stands in code_request.
  'payment_code',
  // Who erased somebody; the traces lie sealed in it until all is done. The files are noted by random keys.
  ...['erasure', 'erased_file'],
];

const MINUTE_MS = 60_000;
async function sweepAfter(minutes: number): Promise<void> {
  const ports = await portsOf(env, new Date(Date.now() + minutes * MINUTE_MS));
  while (await sweepErasures(ports, env.CERTIFICATES));
}

const marksFor = async ({ member, twice, userId, candidate }: WholeLife) =>
  marksOf(await portsOf(env, new Date()), [member, twice], ['zulemacanary', 'zulemita', userId, candidate]);

const eraseThem = ({ member, identity, send }: WholeLife) =>
  send('POST', `/people/${member.row.id}/erasure`, { name: `${identity.firstName} ${identity.lastName}` });

describe('erasing a member', () => {
  it('knows every table there is', async () => {
    expect((await allTables()).sort()).toEqual([...HOLD, ...HOLD_NOT].sort());
  });

  it('leaves nothing of them in any table, sealed or not, nor a file; others keep what is theirs', async () => {
    const life = await aWholeLife();
    const ports = await portsOf(env, new Date());
    const marks = await marksFor(life);
    const there = await whatTellsOf(ports, marks);
    await fillWhereEmpty(
      HOLD.filter((table) => !there[table]),
      life,
    );
    const before = await whatTellsOf(ports, marks);
    expect(Object.keys(before)).toEqual(expect.arrayContaining(HOLD));
    const files = await filesKept();
    expect(files.length).toBeGreaterThan(0);
    const answer = await eraseThem(life);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ erasedAt: expect.any(String) });
    await sweepAfter(0);
    await sweepAfter(ERASURE_LOOKED_AGAIN_MINUTES + 1);
    const after = await whatTellsOf(ports, marks);
    expect(after).toEqual({});
    expect((await filesKept()).length).toBeLessThan(files.length);
    const olga = await whatTellsOf(ports, [life.once.row.id]);
    expect(Object.keys(olga)).toEqual(expect.arrayContaining(['member', 'registration']));
    const told = JSON.stringify(await mailsPosted());
    expect(told).toContain('Olga Notthem');
    expect(told).toContain('olga@x.example');
  });

  it('takes off what was written about them in the ledger of somebody they were once taken for', async () => {
    const life = await aWholeLife();
    const linesOfOlga = async () => {
      const rows = env.DB.prepare('select fact from event where member_id = ?').bind(life.once.row.id);
      return JSON.stringify((await rows.all()).results);
    };
    expect(await linesOfOlga()).toContain('The course they took meanwhile');
    await eraseThem(life);
    expect(await linesOfOlga()).not.toContain('The course they took meanwhile');
    expect((await life.get(`/people/${life.once.row.id}/history`)).status).toBe(200);
  });

  it('keeps who did it, when and where, and nothing else', async () => {
    const life = await aWholeLife();
    await eraseThem(life);
    await sweepAfter(0);
    await sweepAfter(ERASURE_LOOKED_AGAIN_MINUTES + 1);
    const row = await env.DB.prepare('select * from erasure where association_id = ?')
      .bind(life.tree.idOf(life.tree.association))
      .first();
    expect(row).toMatchObject({
      organization_id: life.tree.idOf(life.tree.association),
      erased_by: `owner@${life.tree.association}.example`,
      member_hash: null,
      traces_sealed: null,
      due_at: null,
    });
  });

  it('sends no mail to them afterwards', async () => {
    const life = await aWholeLife();
    await life.send('POST', '/reminders', { members: [life.member.row.id] });
    await eraseThem(life);
    const sent = await mailsSent();
    expect(sent.filter(({ to }) => to === life.identity.email)).toEqual([]);
  });

  it('takes off what was still being written when they were erased', async () => {
    const life = await aWholeLife();
    await eraseThem(life);
    await sweepAfter(0);
    const late =
      'insert into personal_link (id, member_id, registration_id, purpose, created_at, expires_at) values (?, ?, ?, ?, ?, ?)';
    const at = '2026-11-01T00:00:00.000Z';
    await env.DB.prepare(late).bind(crypto.randomUUID(), life.member.row.id, 'r', 'safesport-landing', at, at).run();
    await sweepAfter(ERASURE_LOOKED_AGAIN_MINUTES + 1);
    expect(await whatTellsOf(await portsOf(env, new Date()), [life.member.row.id])).toEqual({});
  });
});
