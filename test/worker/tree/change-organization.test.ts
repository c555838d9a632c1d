import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../contract/core/problem.ts';
import type { Organization } from '../../../contract/organizations/organization.ts';
import type { Tree } from '../../../contract/tree/tree.ts';
import { readRingFresh } from '../../../worker/intake/keyring.store.ts';
import type { Env } from '../../../worker/platform/env.ts';
import { keysFrom } from '../../../worker/platform/seal.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { call } from '../builders/a-sign-in.ts';
import { SECRET } from '../builders/a-tree.ts';
import { anOwner, type SignedInOwner, someoneWith } from '../builders/an-owner.ts';

const rename = ({ send }: SignedInOwner, slug: string, to: { name?: string; slug?: string }, was?: object) => {
  const stood = { name: `The ${slug}`, slug };
  return send('PUT', '/profile', { ...stood, ...to, was: was ?? stood }, slug);
};
const shown = async (slug: string) => call('GET', `/v1/organizations/${slug}`);
const refused = async (answer: Response) => {
  const { code, errors = [] } = (await answer.json()) as Problem;
  return [answer.status, code, errors[0]?.message];
};

describe('another name and address', () => {
  it('are the organization’s from then on, and the address of before still leads there', async () => {
    const owner = await anOwner();
    const { tree } = owner;
    expect((await rename(owner, tree.club, { name: 'Big Bear Bobcats', slug: 'bobcats' })).status).toBe(200);
    for (const slug of ['bobcats', tree.club])
      expect((await (await shown(slug)).json()) as Organization).toMatchObject({
        slug: 'bobcats',
        name: 'Big Bear Bobcats',
      });
    expect((await owner.get('/people', tree.club)).status).toBe(200);
    const { items, history } = (await (await owner.get('/tree')).json()) as Tree;
    expect(items.find(({ slug }) => slug === 'bobcats')?.formerSlugs).toEqual([tree.club]);
    expect(history.map(({ what, before, after }) => [what, before, after]).sort()).toEqual([
      ['address-changed', tree.club, 'bobcats'],
      ['renamed', `The ${tree.club}`, 'Big Bear Bobcats'],
    ]);
  });

  it('can be taken back, and changed again', async () => {
    const owner = await anOwner();
    const { club } = owner.tree;
    const name = `The ${club}`;
    await rename(owner, club, { slug: 'bobcats' });
    expect((await rename(owner, 'bobcats', { name, slug: club }, { name, slug: 'bobcats' })).status).toBe(200);
    expect((await shown('bobcats')).status).toBe(200);
    expect((await rename(owner, club, { slug: 'bobcats' })).status).toBe(200);
    expect((await shown(club)).status).toBe(200);
  });

  it('of another organization are not to be had, neither now nor from before', async () => {
    const owner = await anOwner();
    const { tree } = owner;
    expect(await refused(await rename(owner, tree.club, { slug: tree.otherClub }))).toEqual([
      409,
      'conflict',
      'slug-taken',
    ]);
    await rename(owner, tree.otherClub, { slug: 'rovers' });
    expect(await refused(await rename(owner, tree.club, { slug: tree.otherClub }))).toEqual([
      409,
      'conflict',
      'slug-taken',
    ]);
    expect(await refused(await rename(owner, tree.club, { slug: 'pages' }))).toEqual([
      409,
      'conflict',
      'slug-reserved',
    ]);
    expect((await rename(owner, tree.club, { slug: 'Not One' })).status).toBe(422);
    const stranger = await anOwner();
    expect(await refused(await rename(stranger, stranger.tree.club, { slug: tree.otherClub }))).toEqual([
      ...[409, 'conflict', 'slug-taken'],
    ]);
  });

  it('of two owners at once are one’s, and the other is told', async () => {
    const owner = await anOwner();
    const { club } = owner.tree;
    const answers = await Promise.all([
      rename(owner, club, { name: 'One' }),
      rename(owner, club, { name: 'Two' }),
      rename(owner, club, { slug: 'three' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('of an association change where its messages come in; the address of before takes them too, with secrets of today', async () => {
    const owner = await anOwner();
    const { association } = owner.tree;
    const send = (slug: string, secret: string) => sendSafesport(slug, JSON.stringify(aCompletion()), { secret });
    await rename(owner, association, { slug: 'cal-west' });
    expect((await send('cal-west', SECRET)).status).toBe(202);
    expect((await send(association, SECRET)).status).toBe(202);
    const next = `whsec_${btoa('another secret of thirty-two by.')}`;
    await owner.send('PUT', '/sources/safesport/secret', { secret: next }, 'cal-west');
    const keys = await keysFrom(env.DATA_KEY);
    for (const slug of ['cal-west', association]) {
      const ring = await readRingFresh(env as unknown as Env, keys, 'safesport', slug);
      expect(ring?.secrets[0]?.secret).toBe(next);
    }
  });

  it('are for owners there or above', async () => {
    const registrar = await someoneWith('registrar', 'club');
    const { club, league } = registrar.tree;
    expect((await rename(registrar, club, { name: 'Mine' })).status).toBe(403);
    expect((await rename(registrar, league, { name: 'Mine' })).status).toBe(404);
    const owner = await anOwner('club');
    expect((await rename(owner, owner.tree.club, { name: 'Mine' })).status).toBe(200);
  });
});
