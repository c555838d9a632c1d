import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../contract/organizations/organization.ts';
import type { Me, PeoplePage } from '../../../contract/people/member.ts';
import type { OpenCompletions } from '../../../contract/safesport/completion.ts';
import type { History } from '../../../contract/standings/history.ts';
import type { WebhookDeliveries } from '../../../contract/webhooks-out/webhook.ts';
import { inbox } from '../../../worker/standings/ledger.schema.ts';
import { readStandings } from '../../../worker/standings/ledger.store.ts';
import { aCandidate, aCheckr, aReport, CHECKR_SECRET, sendCheckr, type WantedReport } from '../builders/a-checkr.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { aSubscription } from '../builders/a-webhook.ts';
import { drain } from '../builders/drain.ts';

async function withCheckr(prefix = 'east') {
  const tree = await aTree(prefix);
  await aCheckr(tree);
  const member = await aMember(tree);
  const told = async (...messages: unknown[]) => {
    for (const message of messages) expect((await sendCheckr(tree, message)).status).toBe(202);
    await drain();
  };
  const standing = async () => (await readStandings(drizzle(env.DB), member.row.id)).get('background-check');
  return { tree, member, told, standing };
}

describe('a background check', () => {
  it('that came out clear approves the member it names, for as long as the policy says', async () => {
    const { told, standing } = await withCheckr();
    await told(aReport());
    expect(await standing()).toMatchObject({ state: 'approved', validUntil: '2028-08-02', source: 'checkr-webhook' });
  });

  it('says nothing of gender, and does not need to', async () => {
    const { told, standing } = await withCheckr();
    await told(aCandidate(), aReport({ candidate: null }));
    expect(await standing()).toMatchObject({ state: 'approved' });
  });

  it('ordered under our own id is that member’s, whatever name they gave', async () => {
    const { told, standing, member } = await withCheckr();
    await told(aReport({ candidate: { first_name: 'Anita', last_name: 'X', custom_id: member.row.id } }));
    expect(await standing()).toMatchObject({ state: 'approved' });
  });

  const stories: [string, WantedReport[], object][] = [
    ['runs', [{ status: 'pending' }], { state: 'submitted', why: { key: 'background-check-running' } }],
    ['is suspended', [{ status: 'suspended' }], { state: 'submitted' }],
    [
      'came out consider',
      [{ result: 'consider' }],
      { state: 'requires-action', why: { key: 'background-check-consider', who: 'association' } },
    ],
    [
      'came out consider and was engaged by the association',
      [{ result: 'consider' }, { result: 'consider', adjudication: 'engaged', at: '2026-08-04T00:00:00Z' }],
      { state: 'approved' },
    ],
    [
      'was clear, and a later one came out consider',
      [{}, { reportId: 'report-2', result: 'consider', at: '2026-09-01T00:00:00Z' }],
      { state: 'requires-action' },
    ],
    [
      'was clear while another one runs',
      [{}, { reportId: 'report-2', status: 'pending', at: '2026-09-01T00:00:00Z' }],
      { state: 'approved' },
    ],
    ['was canceled', [{ status: 'canceled' }], { state: 'draft' }],
  ];
  for (const [story, messages, expected] of stories) {
    it(`${story}, in whatever order its messages come`, async () => {
      for (const [index, order] of [messages, messages.toReversed()].entries()) {
        const { told, standing } = await withCheckr(`order-${index}`);
        await told(...order.map(aReport));
        expect(await standing()).toMatchObject(expected);
      }
    });
  }

  it('of somebody nobody knows waits, and is found when one click says whose it is', async () => {
    const { tree, member, told, standing } = await withCheckr();
    await told(aReport({ candidate: null }), aReport({ candidate: null, reportId: 'report-2', result: 'consider' }));
    expect(await standing()).toBeUndefined();
    const token = await aSignIn(`owner@${tree.association}.example`);
    const path = `/v1/organizations/${tree.association}/completions`;
    const open = (await (await call('GET', path, { token })).json()) as OpenCompletions;
    expect(open.items).toMatchObject([{ source: 'checkr-webhook', member: null, person: { lastName: '' } }]);
    const body = { memberId: member.row.id };
    expect((await call('POST', `${path}/${open.items[0]?.id}/link`, { token, body })).status).toBe(204);
    expect(await standing()).toMatchObject({ state: 'requires-action' });
    await told(aReport({ candidate: null, reportId: 'report-2', adjudication: 'engaged', at: '2026-09-01T00:00:00Z' }));
    expect(await standing()).toMatchObject({ state: 'approved' });
  });

  it('of somebody near is shown beside them and counts for nobody until then', async () => {
    const { tree, member, told, standing } = await withCheckr();
    await told(aReport({ candidate: { dob: '1988-04-13' } }));
    expect(await standing()).toBeUndefined();
    const token = await aSignIn(`owner@${tree.association}.example`);
    const answer = await call('GET', `/v1/organizations/${tree.association}/completions`, { token });
    const { items } = (await answer.json()) as OpenCompletions;
    expect(items).toMatchObject([{ member: { memberId: member.row.id, differs: ['birthDate'] } }]);
  });
});

describe('a consider', () => {
  async function considered(status?: 'pending') {
    const { tree, member, told } = await withCheckr(crypto.randomUUID().slice(0, 8));
    const at = `/v1/organizations/${tree.club}`;
    const clubOwner = await aSignIn(`owner@${tree.club}.example`);
    const leagueOwner = await aSignIn(`owner@${tree.league}.example`);
    const hook = await aSubscription('accepts', { tree, slug: tree.club });
    await told(status ? aReport({ status, result: null }) : aReport({ result: 'consider' }));
    return { tree, member, at, clubOwner, leagueOwner, hook: `${hook.path}/deliveries` };
  }

  it('is known to the association', async () => {
    const { tree, member, at } = await considered();
    const token = await aSignIn(`owner@${tree.association}.example`);
    const { people } = (await (await call('GET', `${at}/people`, { token })).json()) as PeoplePage;
    expect(people[0]?.standings['background-check']?.why.key).toBe('background-check-consider');
    const history = await call('GET', `${at}/people/${member.row.id}/history`, { token });
    expect(((await history.json()) as History).entries[0]).toMatchObject({ outcome: 'consider' });
  });

  it('looks to clubs, leagues, the person and everybody else exactly as a check that runs', async () => {
    const seen = async (status?: 'pending') => {
      const { tree, member, at, clubOwner, leagueOwner, hook } = await considered(status);
      const json = async <T>(path: string, token?: string) =>
        (await (await call('GET', path, token ? { token } : {})).json()) as T;
      const people = await json<PeoplePage>(`${at}/people`, clubOwner);
      const league = await json<PeoplePage>(`/v1/organizations/${tree.league}/people`, leagueOwner);
      const history = await json<History>(`${at}/people/${member.row.id}/history`, clubOwner);
      const me = await json<Me>('/v1/me', await aLink(member));
      const summary = await json<Summary>(`${at}/summary`);
      const deliveries = await json<WebhookDeliveries>(hook, clubOwner);
      return {
        people: people.people[0]?.standings['background-check'],
        league: league.people[0]?.standings['background-check'],
        history: history.entries,
        me: me.standings.find(({ requirement }) => requirement === 'background-check'),
        summary: summary.counts['background-check'],
        told: deliveries.items.map(({ body }) => body.data),
      };
    };
    const [consider, runs] = [await seen(), await seen('pending')];
    const masked = (value: unknown) => JSON.stringify(value).replaceAll(/"memberId":"[^"]+"/g, '');
    expect(masked(consider)).toBe(masked(runs));
    expect(masked(consider)).not.toContain('consider');
    expect(consider.people).toMatchObject({ state: 'submitted', why: { key: 'association-handles' } });
    expect(consider.told).toHaveLength(1);
  });
});

describe('what Checkr’s door does not let in', () => {
  const kept = () => drizzle(env.DB).select().from(inbox).all();

  it('is a wrong or missing signature: 401, and nothing kept', async () => {
    const { tree } = await withCheckr();
    expect((await sendCheckr(tree, aReport(), 'another key altogether')).status).toBe(401);
    const bare = await call('POST', `/v1/webhooks/checkr/${tree.association}`, { body: aReport() });
    expect(bare.status).toBe(401);
    expect((await sendCheckr({ ...tree, association: 'nobody' }, aReport())).status).toBe(401);
    expect(await kept()).toEqual([]);
  });

  it('is another association’s message', async () => {
    await withCheckr();
    const west = await aTree('west');
    expect((await sendCheckr(west, aReport(), CHECKR_SECRET)).status).toBe(401);
  });

  it('is a report without its candidate: 422, and kept', async () => {
    const { tree } = await withCheckr();
    const broken = { id: 'e1', type: 'report.completed', created_at: '2026-08-02T12:34:00Z', data: { object: {} } };
    expect((await sendCheckr(tree, broken)).status).toBe(422);
    expect(await kept()).toMatchObject([{ status: 'not-the-schema', messageId: 'e1' }]);
  });

  it('is the same id with another body: 409', async () => {
    const { tree } = await withCheckr();
    const message = aReport();
    expect((await sendCheckr(tree, message)).status).toBe(202);
    expect((await sendCheckr(tree, message)).status).toBe(202);
    expect((await sendCheckr(tree, { ...message, created_at: '2026-08-03T00:00:00Z' })).status).toBe(409);
  });

  it('but keeps events it does not understand, and answers 2xx', async () => {
    const { tree, told } = await withCheckr();
    expect((await sendCheckr(tree, { id: 'e1', type: 'invitation.created' })).status).toBe(202);
    await told(aReport({ status: 'a state of next year', result: null }));
    expect((await kept()).map(({ status }) => status)).toEqual(['not-understood', 'not-understood']);
  });
});
