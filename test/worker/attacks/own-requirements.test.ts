// What an association defines for itself, attacked: owners at the same moment, hostile keys and sizes, checks that are said again.
import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Me } from '../../../contract/people/member.ts';
import { type Catalogue, DEFINITIONS_MAX } from '../../../contract/requirements/definition.ts';
import { aDefinition, aLiveScan, aText, define, hours } from '../builders/a-definition.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { anOwner } from '../builders/an-owner.ts';
import { daysAgo } from '../builders/drain.ts';

const AT_ONCE = 8;
const catalogueOf = async ({ get }: Awaited<ReturnType<typeof anOwner>>) =>
  (await (await get('/requirements')).json()) as Catalogue;
const standingOf = async (token: string, requirement: string) => {
  const me = (await (await call('GET', '/v1/me', { token })).json()) as Me;
  return me.standings.find((each) => each.requirement === requirement);
};

describe('owners at the same moment', () => {
  it('lose nothing of each other: whoever is told it is saved is asked for', async () => {
    const owner = await anOwner();
    const keys = Array.from({ length: AT_ONCE }, (_, at) => `orientation-${at}`);
    const answers = await Promise.all(keys.map((key) => define(owner, { key })));
    const saved = keys.filter((_, at) => answers[at]?.answer.ok);
    expect(new Set(answers.map(({ answer }) => answer.status).filter((status) => status !== 200))).toEqual(
      saved.length === AT_ONCE ? new Set() : new Set([409]),
    );
    const { asked, definitions } = await catalogueOf(owner);
    expect(asked).toEqual(expect.arrayContaining(['abuse-prevention', 'background-check', ...saved]));
    expect(asked).toHaveLength(2 + saved.length);
    expect(definitions.filter(({ version }) => version > 0)).toHaveLength(saved.length);
  });

  it('do not put away the last requirement together', async () => {
    const owner = await anOwner();
    const { send } = owner;
    await Promise.all(['abuse-prevention', 'background-check'].map((key) => send('DELETE', `/requirements/${key}`)));
    expect((await catalogueOf(owner)).asked.length).toBeGreaterThan(0);
  });

  it('do not define more than the cap', async () => {
    const owner = await anOwner();
    const many = Object.fromEntries(
      Array.from({ length: DEFINITIONS_MAX - 1 }, (_, at) => {
        const definition = aDefinition({ key: `before-${at}` });
        return [definition.key, { ...definition, version: 1, archivedAt: null }];
      }),
    );
    await env.DB.prepare('update organization set definitions = ? where id = ?')
      .bind(JSON.stringify(many), owner.tree.idOf(owner.tree.association))
      .run();
    await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => define(owner, { key: `last-${at}` })));
    const { definitions } = await catalogueOf(owner);
    expect(definitions.filter(({ key }) => /^(before|last)-/.test(key)).length).toBeLessThanOrEqual(DEFINITIONS_MAX);
  });

  it('take over a pack once', async () => {
    const owner = await anOwner();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => owner.send('POST', '/packs', { pack: 'california' })),
    );
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    const { definitions } = await catalogueOf(owner);
    expect(definitions.find(({ key }) => key === 'live-scan')?.version).toBe(1);
  });
});

describe('a definition', () => {
  it('has no key that every object has', async () => {
    const owner = await anOwner();
    expect((await define(owner, { key: 'constructor' })).answer.status).toBe(422);
  });

  it('of any size leaves the association readable, and is refused before it does not fit', async () => {
    const owner = await anOwner();
    const text = { en: '😀'.repeat(4000), es: '😀'.repeat(4000) };
    let refused = 0;
    for (let at = 0; at < DEFINITIONS_MAX && refused === 0; at++) {
      const { answer } = await define(owner, aText({ key: `text-${at}`, text }));
      if (answer.ok) continue;
      refused = answer.status;
    }
    const bytes = await env.DB.prepare(
      'select length(cast(definitions as blob)) as bytes from organization where id = ?',
    )
      .bind(owner.tree.idOf(owner.tree.association))
      .first<number>('bytes');
    expect([refused, (bytes ?? 0) < 600_000]).toEqual([422, true]);
  });
});

describe('a check', () => {
  async function aChecked(wanted: Parameters<typeof aLiveScan>[0] = {}) {
    const owner = await anOwner();
    await define(owner, aLiveScan(wanted));
    const member = await aMember(owner.tree);
    const record = (body: object = {}) =>
      owner.send('POST', `/people/${member.row.id}/checks`, {
        requirement: 'live-scan',
        on: daysAgo(3),
        outcome: 'clear',
        ...body,
      });
    return { owner, member, record, token: await aLink(member) };
  }

  it('that found something again within a minute is not lost', async () => {
    const { record, token } = await aChecked();
    for (const outcome of ['found', 'clear', 'found']) expect((await record({ outcome })).status).toBe(204);
    expect((await standingOf(token, 'live-scan'))?.state).toBe('submitted');
  });

  it('whose last day was mistyped is put right at once', async () => {
    const { record, token } = await aChecked({ validity: { kind: 'as-proof' } });
    await record({ validThrough: '2039-06-01' });
    await record({ validThrough: '2029-06-01' });
    expect((await standingOf(token, 'live-scan'))?.validUntil).toBe('2029-06-01');
  });

  it('that found something is not excused by the member’s own answer', async () => {
    const owner = await anOwner();
    await define(owner, hours());
    const who = { roles: ['head-coach' as const], adultsOnly: true, unlessSeldom: 'contact-hours' };
    await define(owner, aLiveScan({ who }));
    const member = await aMember(owner.tree);
    const token = await aLink(member);
    await owner.send('POST', `/people/${member.row.id}/checks`, {
      requirement: 'live-scan',
      on: daysAgo(3),
      outcome: 'found',
    });
    await call('POST', '/v1/me/attestations', { token, body: { requirement: 'contact-hours', answer: 'seldom' } });
    expect((await standingOf(token, 'live-scan'))?.why.key).toBe('association-handles');
  });
});
