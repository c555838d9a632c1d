import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import type { Organization } from '../../../contract/organizations/organization.ts';
import type { Me } from '../../../contract/people/member.ts';
import type { RequirementDefinition } from '../../../contract/requirements/definition.ts';
import { definitionVersion } from '../../../worker/requirements/definition-version.schema.ts';
import { aDefinition, aText, define, hours } from '../builders/a-definition.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';
import { upload } from '../builders/an-upload.ts';

const meOf = async (token: string) => (await (await call('GET', '/v1/me', { token })).json()) as Me;
const standingOf = async (token: string, requirement = 'board-orientation') =>
  (await meOf(token)).standings.find((each) => each.requirement === requirement);

async function approve(owner: Awaited<ReturnType<typeof anOwner>>, completedOn: string) {
  const { items } = (await (await owner.get('/reviews')).json()) as {
    items: { certificate: { id: string }; version: number }[];
  };
  const [item] = items;
  return owner.send('POST', `/certificates/${item?.certificate.id}/decision`, {
    ...{ decision: 'approved', reason: null, completedOn, version: item?.version },
  });
}

describe('defining a requirement', () => {
  it('asks for it at once: a column with its own name, a dot, and the next step', async () => {
    const owner = await anOwner();
    const { answer } = await define(owner);
    expect(answer.status).toBe(200);
    const shown = (await (await call('GET', `/v1/organizations/${owner.tree.club}`)).json()) as Organization;
    expect(shown.requirements).toContain('board-orientation');
    expect(shown.names).toEqual({
      'board-orientation': { en: 'Board orientation', es: 'Orientación de la directiva' },
    });
    const token = await aLink(await aMember(owner.tree));
    expect(await standingOf(token)).toMatchObject({
      name: { en: 'Board orientation' },
      state: 'draft',
      why: { key: 'not-begun', action: 'upload', who: 'member' },
    });
    const manager = await aLink(
      await aMember(owner.tree, { role: 'team-manager', identity: { email: 'm@x.example' } }),
    );
    expect((await standingOf(manager))?.notes).toEqual(['exempt']);
  });

  it('is met by an uploaded certificate, and what was approved keeps its last day when the rule changes', async () => {
    const owner = await anOwner();
    await define(owner);
    const token = await aLink(await aMember(owner.tree));
    expect((await upload(token, { requirement: 'board-orientation' })).status).toBe(201);
    expect((await approve(owner, '2026-09-01')).status).toBe(204);
    expect(await standingOf(token)).toMatchObject({ state: 'approved', validUntil: '2027-09-01' });
    const { answer } = await define(owner, { validity: { kind: 'rolling', months: 1 } }, { version: 1 });
    expect(answer.status).toBe(200);
    expect(await standingOf(token)).toMatchObject({ state: 'approved', validUntil: '2027-09-01' });
  });

  it('keeps every version, and refuses one that was made from an older one', async () => {
    const owner = await anOwner();
    await define(owner);
    const { catalogue } = await define(owner, { words: { en: { name: 'Board night' } } }, { version: 1 });
    expect(catalogue.definitions.find(({ key }) => key === 'board-orientation')?.version).toBe(2);
    expect((await define(owner, {}, { version: 1 })).answer.status).toBe(409);
    const rows = await drizzle(env.DB).select().from(definitionVersion).all();
    const ours = rows.filter(({ organizationId }) => organizationId === owner.tree.idOf(owner.tree.association));
    expect(ours.map(({ version, definition }) => [version, definition.words?.en.name])).toEqual([
      [1, 'Board orientation'],
      [2, 'Board night'],
    ]);
  });

  it('loses nothing when two owners save at the same moment', async () => {
    const owner = await anOwner();
    const [one, other] = await Promise.all([
      define(owner),
      define(owner, { words: { en: { name: 'Something else' } } }),
    ]);
    expect([one.answer.status, other.answer.status].toSorted()).toEqual([200, 409]);
    const both = await Promise.all([define(owner, aText()), define(owner, hours())]);
    expect(both.map(({ answer }) => answer.status)).toEqual([200, 200]);
    const { definitions } = (await (await owner.get('/requirements')).json()) as { definitions: { key: string }[] };
    expect(definitions.map(({ key }) => key)).toEqual(expect.arrayContaining(['code-of-conduct', 'contact-hours']));
  });

  it.each<[string, Partial<RequirementDefinition>]>([
    ['without a name', { words: undefined }],
    ['of a kind that only a source feeds', { kind: 'safesport-training' }],
    ['the base pack’s key with another kind', { key: 'abuse-prevention', kind: 'acknowledgment' }],
    ['that satisfies itself', { satisfiedBy: ['board-orientation'] }],
    ['satisfied by what nobody defined', { satisfiedBy: ['a-haircut'] }],
    ['to sign without a text', { kind: 'acknowledgment' }],
    [
      'decided by what is no self-attestation',
      { who: { roles: ['volunteer'], adultsOnly: false, unlessSeldom: 'concussion' } },
    ],
    ['asked of nobody', { who: { roles: [], adultsOnly: false } }],
  ])('is refused %s', async (_, wanted) => {
    const owner = await anOwner();
    const { words, ...rest } = aDefinition(wanted);
    const definition = words ? { words, ...rest } : rest;
    const answer = await owner.send('PUT', `/requirements/${definition.key}`, { definition, version: 0 });
    expect(answer.status).toBe(422);
  });

  it('is refused where two would satisfy each other', async () => {
    const owner = await anOwner();
    await define(owner, { satisfiedBy: ['concussion'] });
    const definition = aDefinition({
      ...{ key: 'concussion', validity: { kind: 'for-ever' }, satisfiedBy: ['board-orientation'] },
    });
    const answer = await owner.send('PUT', '/requirements/concussion', { definition, version: 0 });
    expect(answer.status).toBe(422);
  });

  it('is the association’s owner’s alone, and never another association’s', async () => {
    const owner = await anOwner();
    const definition = aDefinition();
    const body = { definition, version: 0 };
    expect((await owner.send('PUT', '/requirements/board-orientation', body, owner.tree.league)).status).toBe(404);
    const reviewer = await someoneWith('reviewer');
    expect((await reviewer.send('PUT', '/requirements/board-orientation', body)).status).toBe(403);
    expect((await reviewer.send('PUT', '/requirements/board-orientation', body, owner.tree.association)).status).toBe(
      404,
    );
    expect((await owner.send('PUT', '/requirements/another-key', body)).status).toBe(422);
  });
});
