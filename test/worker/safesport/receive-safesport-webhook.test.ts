import { env, SELF } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../contract/core/problem.ts';
import { member as memberTable } from '../../../worker/people/member.schema.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { completion, event, inbox } from '../../../worker/standings/ledger.schema.ts';
import { readStandings } from '../../../worker/standings/ledger.store.ts';
import { recordEvent } from '../../../worker/standings/record-event.ts';
import { aCompletion, keepSafesport, sendSafesport, signedSafesport } from '../builders/a-completion.ts';
import { aMember } from '../builders/a-member.ts';
import { aTree } from '../builders/a-tree.ts';
import { drain } from '../builders/drain.ts';

const arrivals = () => drizzle(env.DB).select().from(inbox).all();
const safesportOf = async (memberId: string) =>
  (await readStandings(drizzle(env.DB), memberId)).get('abuse-prevention');

async function begin(memberId: string) {
  const ports = await portsOf(env, new Date(Date.now() - 86_400_000));
  const occurredAt = ports.now.toISOString();
  const fact = { type: 'training-begun' as const, receipt: 'TEST-0001' };
  const about = { memberId, requirement: 'abuse-prevention' as const, source: 'begin' as const, actor: 'member' };
  await recordEvent(ports, { ...about, idempotencyKey: `begin/${memberId}`, occurredAt, fact });
}

describe('a completion that SafeSport sends', () => {
  it('turns the standing of a member who has begun to approved', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    await begin(member.row.id);
    const answer = await sendSafesport(tree.association, JSON.stringify(aCompletion()));
    expect(answer.status).toBe(202);
    await drain();
    expect(await safesportOf(member.row.id)).toMatchObject({ state: 'approved', source: 'safesport-webhook' });
  });

  it('may carry its signature under the names that Svix gives them, all three of them', async () => {
    const tree = await aTree();
    const renamed = (names: readonly string[]) => {
      const request = signedSafesport(tree.association, JSON.stringify(aCompletion()));
      for (const name of names) {
        request.headers.set(`svix-${name}`, request.headers.get(`webhook-${name}`) ?? '');
        request.headers.delete(`webhook-${name}`);
      }
      return SELF.fetch(request);
    };
    expect((await renamed(['id', 'timestamp', 'signature'])).status).toBe(202);
    expect((await renamed(['id'])).status).toBe(401);
    expect((await renamed(['signature'])).status).toBe(401);
  });

  it('is kept before it is answered, with its body sealed', async () => {
    const tree = await aTree();
    await sendSafesport(tree.association, JSON.stringify(aCompletion()));
    const [row] = await arrivals();
    expect(row?.associationId).toBe(tree.idOf(tree.association));
    expect(row?.bodySealed).not.toContain('Ortiz');
  });

  it('counts once when it is delivered twice', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    await begin(member.row.id);
    const body = JSON.stringify(aCompletion());
    for (const _ of [1, 2]) expect((await sendSafesport(tree.association, body, { id: 'msg_same' })).status).toBe(202);
    await drain();
    await drain();
    expect(await arrivals()).toHaveLength(1);
    const facts = await drizzle(env.DB).select().from(event).all();
    expect(facts.filter((each) => each.fact.type === 'completion')).toHaveLength(1);
  });

  it('names the birth date that differs instead of approving', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    await begin(member.row.id);
    const body = JSON.stringify(aCompletion({ person: { birthDate: '1988-04-13' } }));
    await sendSafesport(tree.association, body);
    await drain();
    const standing = await safesportOf(member.row.id);
    expect(standing).toMatchObject({
      state: 'requires-action',
      why: { key: 'identity-differs', fields: ['birthDate'] },
    });
  });

  it('of a single module never approves', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    await begin(member.row.id);
    const course = { code: 'module-1', title: 'Mandatory Reporting' };
    await sendSafesport(tree.association, JSON.stringify(aCompletion({ course })));
    await drain();
    expect(await safesportOf(member.row.id)).toMatchObject({ state: 'requires-action', why: { key: 'wrong-course' } });
  });
});

describe('a message that cannot be trusted or understood', () => {
  it('with a changed body answers 401 and leaves nothing', async () => {
    const tree = await aTree();
    const good = JSON.stringify(aCompletion());
    const id = 'msg_1';
    const { Webhook } = await import('standardwebhooks');
    const { SECRET } = await import('../builders/a-tree.ts');
    const signature = new Webhook(SECRET).sign(id, new Date(), good);
    const changed = good.replace('Ortiz', 'Orozco');
    const answer = await sendSafesport(tree.association, changed, { id, headers: { 'webhook-signature': signature } });
    expect(answer.status).toBe(401);
    expect(await arrivals()).toHaveLength(0);
  });

  it('with a timestamp older than five minutes answers 401', async () => {
    const tree = await aTree();
    const at = new Date(Date.now() - 6 * 60_000);
    expect((await sendSafesport(tree.association, JSON.stringify(aCompletion()), { at })).status).toBe(401);
  });

  it('signed for another association answers 401', async () => {
    const tree = await aTree();
    const secret = `whsec_${btoa('another secret, of some length..')}`;
    expect((await sendSafesport(tree.association, JSON.stringify(aCompletion()), { secret })).status).toBe(401);
  });

  it('for an association nobody knows answers 401, as a wrong signature does', async () => {
    expect((await sendSafesport('nobody', JSON.stringify(aCompletion()))).status).toBe(401);
  });

  it('that is not the schema answers 422 with the path that is wrong, and is kept', async () => {
    const tree = await aTree();
    const broken = { ...aCompletion(), data: { ...aCompletion().data, completedOn: 'yesterday' } };
    const answer = await sendSafesport(tree.association, JSON.stringify(broken));
    expect(answer.status).toBe(422);
    expect(((await answer.json()) as Problem).errors?.[0]?.path).toBe('data.completedOn');
    expect((await arrivals())[0]?.status).toBe('not-the-schema');
  });

  it('of a type not known is kept and answered 202', async () => {
    const tree = await aTree();
    expect((await sendSafesport(tree.association, '{"type":"training.started"}')).status).toBe(202);
    expect((await arrivals())[0]?.status).toBe('not-understood');
  });

  it('with an id used before for another body answers 409, and the first one stands', async () => {
    const tree = await aTree();
    const first = JSON.stringify(aCompletion());
    await sendSafesport(tree.association, first, { id: 'msg_x' });
    const answer = await sendSafesport(tree.association, JSON.stringify(aCompletion()), { id: 'msg_x' });
    expect(answer.status).toBe(409);
    const kept = new Map((await arrivals()).map((each) => [each.messageId, each.status]));
    expect(kept.get('msg_x')).not.toBe('another-body');
    expect([...kept]).toContainEqual([expect.stringMatching(/^msg_x /), 'another-body']);
  });

  it('with an id used before for another body raises one alarm, however often it comes, and is never worked on', async () => {
    const tree = await aTree();
    await sendSafesport(tree.association, JSON.stringify(aCompletion()), { id: 'msg_x' });
    const other = JSON.stringify(aCompletion());
    for (const _ of [1, 2, 3]) await sendSafesport(tree.association, other, { id: 'msg_x' });
    await drain();
    expect((await arrivals()).map((each) => each.status).sort()).toEqual(['another-body', 'done']);
  });

  it.each([
    ['with a key twice', '{"type":"training.completed","type":"training.started"}'],
    ['nested without end', `{"type":${'['.repeat(1000)}${']'.repeat(1000)}}`],
  ])('%s answers 422 and is kept', async (_, body) => {
    const tree = await aTree();
    expect((await sendSafesport(tree.association, body)).status).toBe(422);
    expect((await arrivals())[0]?.status).toBe('not-the-schema');
  });

  it('for a member deleted in between is kept as nobody’s', async () => {
    const tree = await aTree();
    const member = await aMember(tree);
    await begin(member.row.id);
    await keepSafesport(tree.association, JSON.stringify(aCompletion()));
    await drizzle(env.DB).delete(memberTable);
    await drain();
    expect((await arrivals())[0]).toMatchObject({ status: 'done' });
    expect(await drizzle(env.DB).select().from(completion).all()).toMatchObject([{ memberId: null }]);
  });

  it('over 256 kB answers 413', async () => {
    const tree = await aTree();
    const body = JSON.stringify({ type: 'training.completed', filler: 'x'.repeat(300_000) });
    expect((await sendSafesport(tree.association, body)).status).toBe(413);
  });
});
