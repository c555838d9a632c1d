// A run takes a row, works, and settles it. What somebody does with the row in between stands: the run's answer is then about what was.
import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import { claimFeed, settleFeed } from '../../../worker/games/assignment-feeds.store.ts';
import { keepGames } from '../../../worker/games/keep-games.ts';
import { readCalendar } from '../../../worker/games/read-calendar.ts';
import { claimArrivals, markFailed } from '../../../worker/intake/inbox.store.ts';
import { claimPolls, settlePoll, writePoll } from '../../../worker/intake/polls.store.ts';
import { mail } from '../../../worker/mail/mail.schema.ts';
import { claimMails, markRefused, markUnsent } from '../../../worker/mail/mails.store.ts';
import { postMail, sealMail } from '../../../worker/mail/post-mail.ts';
import { makePool } from '../../../worker/payment-codes/payment-codes.store.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { dueErasure, insertErasure, moveErasure } from '../../../worker/privacy/erasures.store.ts';
import { inbox } from '../../../worker/standings/ledger.schema.ts';
import { connectUssf } from '../../../worker/ussf/connect-ussf.ts';
import { readAccess } from '../../../worker/ussf/ussf-access.store.ts';
import { claimDeliveries, replay, settleDelivery } from '../../../worker/webhooks-out/webhooks.store.ts';
import { aCodePool } from '../builders/a-code-pool.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { aPolling } from '../builders/a-polling.ts';
import { call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { aUssf } from '../builders/a-ussf.ts';
import { aSubscription, hoursFromNow } from '../builders/a-webhook.ts';
import { aCalendar, aFeed, anAssignment, GAME } from '../builders/an-assignment.ts';
import { drain } from '../builders/drain.ts';
import { eventually } from '../builders/eventually.ts';

describe('while a run has it', () => {
  it('a delivery that is asked for again goes out again', async () => {
    const there = await aSubscription();
    await there.test();
    await eventually(async () => expect(await there.deliveries()).toMatchObject([{ lastStatus: 204 }]));
    const [delivery] = await there.deliveries();
    const at = async (hours: number) => portsOf(env, hoursFromNow(hours));
    const again = async (hours: number) => replay(await at(hours), there.id, { delivery: delivery?.id ?? '' });
    await again(1);
    const [due] = await claimDeliveries(await at(2));
    await again(3);
    await settleDelivery(drizzle(env.DB), due!.delivery, { dueAt: null });
    expect(await claimDeliveries(await at(4))).toHaveLength(1);
  });

  it('a source that is set anew is asked as it was set', async () => {
    const START = new Date('2026-09-01T10:00:00Z');
    await aPolling({}, START);
    const ports = await portsOf(env, START);
    const [row] = await claimPolls(ports);
    const url = 'https://legacy.test/elsewhere/progress';
    await writePoll(ports.db, { ...row!, url, cursor: null, dueAt: START.toISOString() });
    const cursor = { from: '2026-08-01', to: '2026-09-01', start: 100, until: '2026-09-01' };
    await settlePoll(ports.db, row!, { cursor, dueAt: '2026-09-02T10:00:00.000Z' });
    expect(await claimPolls(ports)).toMatchObject([{ url, cursor: null }]);
  });

  it('a message that another run has handled stays handled', async () => {
    const { association } = await aTree();
    await sendSafesport(association, JSON.stringify(aCompletion()));
    const ports = await portsOf(env, new Date());
    const { db } = ports;
    const [row] = await db.select().from(inbox).all();
    await drain();
    await markFailed(db, row!, 'D1 was out of reach');
    expect(await claimArrivals(ports)).toEqual([]);
    expect(await db.select().from(inbox).all()).toMatchObject([{ status: 'done', outcome: 'completion' }]);
  });

  it('a mail that another run saw refused for good is not tried again', async () => {
    const ports = await portsOf(env, new Date());
    const content = { template: 'sign-in-code' as const, code: '123456', minutes: 10 };
    const posting = { key: crypto.randomUUID(), associationId: '', memberId: null };
    const sealed = await sealMail(ports, { ...posting, mail: { to: 'ana@example.org', language: 'en', content } });
    await postMail(ports.db, sealed);
    const later = await portsOf(env, hoursFromNow(1));
    const [[slow], [quick]] = [await claimMails(ports, 'urgent'), await claimMails(later, 'urgent')];
    await markRefused(later, quick!, 'no such user');
    await markUnsent(ports, slow!, 'no answer');
    expect(await ports.db.select().from(mail).all()).toMatchObject([
      { dueAt: null, lastError: 'refused: no such user' },
    ]);
  });

  it('access to U.S. Soccer that is given other credentials holds no token of the old ones', async () => {
    const ussf = await aUssf();
    const ports = await portsOf(env, new Date());
    const access = () => readAccess(ports.db, ussf.tree.idOf(ussf.tree.association));
    const before = await connectUssf(ports, env, (await access())!);
    await ussf.enable();
    await before?.find({ by: 'email', email: 'ana@example.org' });
    expect((await access())?.tokensSealed).toBe(null);
    const after = await connectUssf(ports, env, (await access())!);
    await after?.find({ by: 'email', email: 'ana@example.org' });
    expect((await access())?.tokensSealed).not.toBe(null);
  });

  it('a pool of codes that a coordinator sets up stays as they set it', async () => {
    const { tree, send, shown } = await aCodePool();
    const set = { lowAt: 2, automatic: true };
    await send('PUT', '/code-pools/license', set);
    await makePool(drizzle(env.DB), { organizationId: tree.idOf(tree.league), item: 'license' });
    expect((await shown()).pools).toMatchObject([set]);
  });

  it('a calendar that is removed leaves no game behind', async () => {
    const { path, token, listed } = await anAssignment();
    const feeds = path.replace('assignments', 'assignment-feeds');
    const { url } = await aFeed(aCalendar(GAME));
    await call('POST', feeds, { token, body: { name: 'League', url, memberId: null } });
    await eventually(async () => expect(await listed()).toHaveLength(1));
    const ports = await portsOf(env, hoursFromNow(1));
    const feed = await claimFeed(ports, 'never-broken');
    await call('DELETE', `${feeds}/${feed?.id}`, { token });
    const { associationId, organizationId, memberId, id: origin } = feed!;
    const where = { associationId, organizationId, path: feed!.path, memberId, origin };
    await keepGames(ports, where, readCalendar(aCalendar(GAME), 'UTC', null).games);
    expect(await listed()).toHaveLength(1);
    await settleFeed(ports.db, feed!, { problem: null });
    expect(await listed()).toEqual([]);
  });

  it('an erasure that another run has ended stays ended', async () => {
    const { db } = await portsOf(env, new Date());
    const at = '2026-11-22T12:00:00.000Z';
    const who = { organizationId: 'o_east', associationId: 'o_east', erasedBy: 'owner@x.example', erasedAt: at };
    const left = { memberHash: 'hash', tracesSealed: 'sealed', stage: 4, afterRow: '', dueAt: at, doneAt: null };
    const row = { id: 'erasure-1', ...who, ...left };
    await insertErasure(db, row);
    await moveErasure(db, row, { dueAt: null, doneAt: at, memberHash: null, tracesSealed: null });
    await moveErasure(db, row, { stage: 0, dueAt: at });
    expect(await dueErasure(db, at)).toBe(undefined);
  });
});
