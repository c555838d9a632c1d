// Who waits for a code is never behind five hundred reminders: mails have a class, each with its own order, share and chain.
import { createExecutionContext, env, waitOnExecutionContext } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it, vi } from 'vitest';
import { createApp } from '../../../worker/app.ts';
import { sendMails } from '../../../worker/letters/send-mails.ts';
import { mail } from '../../../worker/mail/mail.schema.ts';
import { CLASS_LIMITS } from '../../../worker/mail/mail-class.ts';
import type { MailContent } from '../../../worker/mail/mail-template.ts';
import { postMail, sealMail } from '../../../worker/mail/post-mail.ts';
import type { WakeCall } from '../../../worker/platform/env.ts';
import { type Ports, portsOf } from '../../../worker/platform/ports.ts';
import { aMember } from '../builders/a-member.ts';
import { aTree, ORIGIN } from '../builders/a-tree.ts';

const CODE = { template: 'sign-in-code' as const, code: '123456', minutes: 10 };
const DIGEST = { template: 'digest' as const, week: '2026-08-03', offices: [] };
const POOL = { template: 'codes-low' as const, organization: 'East', slug: 'east', title: 'License', free: 3 };

async function post(
  ports: Ports,
  associationId: string,
  content: MailContent,
  to: string,
  memberId: string | null = null,
) {
  const posting = { key: crypto.randomUUID(), associationId, memberId };
  await postMail(ports.db, await sealMail(ports, { ...posting, mail: { to, language: 'en', content } }));
}

const many = (ports: Ports, associationId: string, content: MailContent, count: number) =>
  Promise.all(
    Array.from({ length: count }, (_, at) => post(ports, associationId, content, `${associationId}${at}@example.org`)),
  );

/** Takes every mail, and counts how many are under way at once. */
function binding() {
  const sent: string[] = [];
  let [inside, most] = [0, 0];
  const send = async ({ to }: { to: string }) => {
    inside += 1;
    most = Math.max(most, inside);
    await scheduler.wait(5);
    inside -= 1;
    sent.push(to);
    return { messageId: 'one' };
  };
  return { sent, most: () => most, EMAIL: { send } as unknown as SendEmail };
}

const rows = () => drizzle(env.DB).select().from(mail).all();

describe('mails of a class', () => {
  it('leave though five hundred of another wait', async () => {
    const ports = await portsOf(env, new Date());
    await many(ports, 'o_east', DIGEST, 500);
    await post(ports, '', CODE, 'ana@example.org');
    const { sent, EMAIL } = binding();
    await sendMails(ports, { ...env, EMAIL }, 'urgent');
    expect(sent).toEqual(['ana@example.org']);
  });

  it('leave for every association in turn, the oldest first', async () => {
    const ports = await portsOf(env, new Date());
    await many(ports, 'o_east', DIGEST, 100);
    const later = { ...ports, now: new Date(ports.now.getTime() + 1000) };
    await many(later, 'o_west', DIGEST, 3);
    const { sent, EMAIL } = binding();
    expect(await sendMails(later, { ...env, EMAIL }, 'bulk')).toBe(true);
    const of = (association: string) => sent.filter((to) => to.startsWith(association));
    expect(of('o_west')).toHaveLength(3);
    expect(of('o_east')).toHaveLength(CLASS_LIMITS.bulk.perAssociation);
    while (await sendMails(later, { ...env, EMAIL }, 'bulk'));
    expect(new Set(sent).size).toBe(103);
  });

  it('leave side by side', async () => {
    const ports = await portsOf(env, new Date());
    await many(ports, 'o_east', POOL, 10);
    const { sent, most, EMAIL } = binding();
    await sendMails(ports, { ...env, EMAIL }, 'personal');
    expect(sent).toHaveLength(10);
    expect(most()).toBe(CLASS_LIMITS.personal.lanes);
  });

  it('wait together where the mail server is away, after one look each lane', async () => {
    const ports = await portsOf(env, new Date());
    await many(ports, 'o_east', POOL, 15);
    expect(await sendMails(ports, env, 'personal')).toBe(false);
    for (const { attempts, dueAt, lastError } of await rows()) {
      expect(attempts).toBe(1);
      expect(Date.parse(dueAt ?? '')).toBeGreaterThan(ports.now.getTime());
      expect(lastError).toBeTruthy();
    }
    expect(await sendMails(ports, env, 'personal')).toBe(false);
  });
});

describe('what a run asks of the database', () => {
  it('is asked for all mails at once', async () => {
    const tree = await aTree();
    const ports = await portsOf(env, new Date());
    for (let each = 0; each < 12; each++) {
      const { row, registrations } = await aMember(tree, { identity: { email: `c${each}@example.org` } });
      const link = { firstName: 'Ana', organization: 'East', registrationId: registrations[0]?.id ?? '' };
      const content = { template: 'reminder' as const, ...link, missing: [], deadline: null };
      await post(ports, row.associationId, content, row.email, row.id);
    }
    const calls: string[] = [];
    const counted = new Proxy(env.DB, {
      get(real, name) {
        const member: unknown = Reflect.get(real, name);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]) => {
          calls.push(String(name));
          return Reflect.apply(member, real, given);
        };
      },
    });
    const { sent, EMAIL } = binding();
    await sendMails(await portsOf({ ...env, DB: counted }, ports.now), { ...env, EMAIL }, 'bulk');
    expect(sent).toHaveLength(12);
    // Registrations, organizations and links; and two marks a batch, for two lanes send side by side.
    expect(calls.filter((name) => name === 'batch').length).toBeLessThanOrEqual(3 + 12);
    // Beside the statements of batches: the claim, and who ended such mails.
    const inBatches = 2 + 2 + 12 + 2 * 12;
    expect(calls.filter((name) => name === 'prepare').length - inBatches).toBeLessThanOrEqual(2);
  });
});

describe('a sign-in code', () => {
  it('leaves behind the answer, and no queue is asked', async () => {
    const tree = await aTree();
    const ports = await portsOf(env, new Date());
    await many(ports, tree.idOf(tree.association), DIGEST, 50);
    const { sent, EMAIL } = binding();
    const calls: WakeCall[] = [];
    const WAKE = { send: async (call: WakeCall) => void calls.push(call) } as unknown as Queue<WakeCall>;
    const context = createExecutionContext();
    const request = new Request('https://touchline.test/v1/sign-in/code', {
      method: 'POST',
      headers: { origin: ORIGIN, 'content-type': 'application/json' },
      body: JSON.stringify({ email: `owner@${tree.association}.example` }),
    });
    const answer = await createApp(async () => new Date()).fetch(request, { ...env, EMAIL, WAKE }, context);
    expect(answer.status).toBe(202);
    await waitOnExecutionContext(context);
    expect(sent).toEqual([`owner@${tree.association}.example`]);
    expect(calls).toEqual([]);
  });

  it('and what does not leave in the time of one run waits for the queue', async () => {
    const tree = await aTree();
    const ports = await portsOf(env, new Date(Date.now() - 60_000));
    await many(ports, tree.idOf(tree.association), CODE, 3);
    const calls: WakeCall[] = [];
    const WAKE_MAIL = { send: async (call: WakeCall) => void calls.push(call) } as unknown as Queue<WakeCall>;
    const sent: string[] = [];
    // The run's time ends while its first mails are under way.
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => ending.signal);
    const ending = new AbortController();
    const underWay = Promise.withResolvers<void>();
    const EMAIL = {
      send: async ({ to }: { to: string }) => {
        sent.push(to);
        // Every lane has begun its first: however slowly the second one gets here, nobody has begun a second mail.
        if (sent.length === CLASS_LIMITS.urgent.lanes) {
          ending.abort();
          underWay.resolve();
        }
        await underWay.promise;
        return { messageId: 'one' };
      },
    } as unknown as SendEmail;
    const context = createExecutionContext();
    const request = new Request('https://touchline.test/v1/sign-in/code', {
      method: 'POST',
      headers: { origin: ORIGIN, 'content-type': 'application/json' },
      body: JSON.stringify({ email: `owner@${tree.association}.example` }),
    });
    await createApp(async () => new Date()).fetch(request, { ...env, EMAIL, WAKE_MAIL }, context);
    await waitOnExecutionContext(context);
    timeout.mockRestore();
    expect(sent).toHaveLength(CLASS_LIMITS.urgent.lanes);
    expect(calls).toEqual(['urgent-mail']);
    expect((await rows()).filter(({ sentAt }) => sentAt === null)).toHaveLength(4 - CLASS_LIMITS.urgent.lanes);
  });

  it('that could not be sent in its ten minutes is sent no more', async () => {
    const ports = await portsOf(env, new Date());
    await post(ports, '', CODE, 'ana@example.org');
    const { sent, EMAIL } = binding();
    await sendMails({ ...ports, now: new Date(ports.now.getTime() + 660_000) }, { ...env, EMAIL }, 'urgent');
    expect(sent).toEqual([]);
    expect(await rows()).toMatchObject([{ sentAt: null, dueAt: null, lastError: 'too late' }]);
  });

  it('that could not be sent is tried again seconds later', async () => {
    const calls: [WakeCall, number | undefined][] = [];
    const ports: Ports = {
      ...(await portsOf(env, new Date())),
      wake: async (call, after) => void calls.push([call, after]),
    };
    await post(ports, '', CODE, 'ana@example.org');
    await sendMails(ports, env, 'urgent');
    expect(calls).toEqual([['urgent-mail', CLASS_LIMITS.urgent.retrySeconds]]);
    const { sent, EMAIL } = binding();
    const then = new Date(ports.now.getTime() + CLASS_LIMITS.urgent.retrySeconds * 1000);
    await sendMails({ ...ports, now: then }, { ...env, EMAIL }, 'urgent');
    expect(sent).toEqual(['ana@example.org']);
  });
});
