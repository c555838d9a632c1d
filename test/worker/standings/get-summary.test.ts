import { createExecutionContext, env, waitOnExecutionContext } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../contract/organizations/organization.ts';
import { createApp } from '../../../worker/app.ts';
import { policyOf } from '../../../worker/organizations/rules/policy.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { countInParts } from '../../../worker/standings/count-in-parts.store.ts';
import { countConfirmed, countStates } from '../../../worker/standings/people.store.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { aTree, type Tree } from '../builders/a-tree.ts';
import { upload } from '../builders/an-upload.ts';

const FEWER = 'fewer than 5';
const fewer = { draft: FEWER, submitted: FEWER, approved: FEWER, rejected: FEWER, 'requires-action': FEWER };

const summaryOf = async (slug: string) =>
  (await (await call('GET', `/v1/organizations/${slug}/summary`)).json()) as Summary;

/** Slugs of its own: what strangers see is kept for a minute. */
const aTreeOfItsOwn = () => aTree(crypto.randomUUID().slice(0, 8));

async function people(tree: Tree, count: number, organization = tree.club) {
  const added = [];
  for (let at = 0; at < count; at++) {
    const identity = { firstName: `Ana${at}`, lastName: `Ortiz${at % 3}`, email: `${organization}${at}@example.org` };
    added.push(await aMember(tree, { organization, identity }));
  }
  return added;
}

describe('counts for anonymous visitors', () => {
  it('say how many people are in each state, here and below, and of few only that they are few', async () => {
    const tree = await aTreeOfItsOwn();
    const [ana] = await people(tree, 6);
    await people(tree, 3, tree.otherClub);
    await upload(await aLink(ana!));
    expect(await summaryOf(tree.league)).toEqual({
      people: 10,
      asked: { 'abuse-prevention': 10, 'background-check': 10 },
      counts: { 'abuse-prevention': { ...fewer, draft: 10 }, 'background-check': { ...fewer, draft: 10 } },
    });
    expect(await summaryOf(tree.otherClub)).toEqual({
      people: FEWER,
      asked: { 'abuse-prevention': FEWER, 'background-check': FEWER },
      counts: { 'abuse-prevention': fewer, 'background-check': fewer },
    });
  });

  it('say of nobody the same as of a few', async () => {
    const tree = await aTreeOfItsOwn();
    const nobody = await summaryOf(tree.club);
    await people(tree, 4, tree.otherClub);
    expect(await summaryOf(tree.otherClub)).toEqual(nobody);
  });

  it('hold no name', async () => {
    const tree = await aTreeOfItsOwn();
    await aMember(tree);
    expect(JSON.stringify(await summaryOf(tree.association))).not.toMatch(/ana|ortiz|example/i);
  });

  it('do not exist for an organization nobody knows', async () => {
    expect((await call('GET', '/v1/organizations/nowhere/summary')).status).toBe(404);
  });
});

/** Asks at an instant, past the cache of the edge, and waits for what goes on behind the answer. */
async function askAt(tree: Tree, at: Date, settings: Partial<typeof env> = {}) {
  const context = createExecutionContext();
  const from = { headers: { 'cf-connecting-ip': '10.9.8.7' } };
  const request = new Request(`https://touchline.test/v1/organizations/${tree.club}/summary`, from);
  // The edge keeps by our own address: another one for each asking.
  const PUBLIC_URL = `https://${crypto.randomUUID()}.test`;
  const answer = await createApp(async () => at).fetch(request, { ...env, PUBLIC_URL, ...settings }, context);
  const summary = (await answer.json()) as Summary;
  await waitOnExecutionContext(context);
  return { answer, summary };
}

describe('the counting', () => {
  it('is done once a minute, however many ask: they are given the last, and one counts behind the answer', async () => {
    const tree = await aTreeOfItsOwn();
    await people(tree, 5);
    const began = new Date('2026-08-01T10:00:00Z');
    const later = (seconds: number) => new Date(began.getTime() + seconds * 1000);
    expect((await askAt(tree, began)).summary.people).toBe(5);
    await people(tree, 10);
    expect((await askAt(tree, later(59))).summary.people).toBe(5);
    expect((await askAt(tree, later(61))).summary.people).toBe(5);
    expect((await askAt(tree, later(62))).summary.people).toBe(15);
  });

  it('answers are kept at the edge and by the browser for a minute, and for a while longer while they are asked for anew', async () => {
    const tree = await aTreeOfItsOwn();
    const PUBLIC_URL = `https://${crypto.randomUUID()}.test`;
    const { answer } = await askAt(tree, new Date(), { PUBLIC_URL });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=300');
    const DB = { prepare: () => Promise.reject(new Error('asked')) } as unknown as D1Database;
    expect((await askAt(tree, new Date(), { PUBLIC_URL, DB })).summary.people).toBe(FEWER);
  });

  it('is limited for one visitor', async () => {
    const tree = await aTreeOfItsOwn();
    const RATE_LIMIT = { limit: async () => ({ success: false }) } as RateLimit;
    expect((await askAt(tree, new Date(), { RATE_LIMIT })).answer.status).toBe(429);
  });

  it('in parts gives what counting all at once gives, wherever the parts end', async () => {
    const tree = await aTreeOfItsOwn();
    const [ana] = await people(tree, 7);
    await people(tree, 4, tree.otherClub);
    await upload(await aLink(ana!));
    const { db } = await portsOf(env, new Date());
    const requirements = ['abuse-prevention', 'background-check'];
    const asked = { requirements, policy: policyOf({}), today: '2026-11-01' };
    const path = tree.pathOf(tree.association);
    const whole = {
      people: await countConfirmed(db, path),
      counts: await countStates(db, path, asked),
    };
    for (const rows of [1, 2, 3, 5, 100]) {
      expect(await countInParts(db, tree.idOf(tree.association), asked, rows)).toEqual(whole);
    }
  });
});
