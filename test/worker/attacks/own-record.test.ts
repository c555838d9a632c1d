// Nobody decides on their own record, at any door, and no key of theirs does. Confirming is not such a decision: it approves nothing, and a
// club of one volunteer must be able to begin.
import { describe, expect, it } from 'vitest';
import type { ApiKeyWithSecret } from '../../../contract/api-keys/api-key.ts';
import type { Certificate } from '../../../contract/certificates/certificate.ts';
import type { OpenCompletions } from '../../../contract/safesport/completion.ts';
import { aCompletion, sendSafesport, type WantedCompletion } from '../builders/a-completion.ts';
import { askedForCorrection } from '../builders/a-correction.ts';
import { ANNA, aDuplicate, meBy, office } from '../builders/a-duplicate.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree, type Tree } from '../builders/a-tree.ts';
import { anOfficial, aUssf } from '../builders/a-ussf.ts';
import { ask } from '../builders/an-api-key.ts';
import { upload } from '../builders/an-upload.ts';
import { drain } from '../builders/drain.ts';

const OWN = 'ana@example.org';

async function asOwner(tree: Tree, at = tree.association): Promise<string> {
  await anAdministrator(OWN, tree.idOf(at), 'owner');
  return aSignIn(OWN);
}

async function aKeyOf(token: string, slug: string): Promise<string> {
  const body = { name: 'Review desk', scopes: ['reviews:write'] };
  const made = await call('POST', `/v1/organizations/${slug}/api-keys`, { token, body });
  return ((await made.json()) as ApiKeyWithSecret).secret;
}

async function decided() {
  const tree = await aTree();
  const { id } = (await (await upload(await aLink(await aMember(tree)))).json()) as Certificate;
  const path = `/v1/organizations/${tree.association}/certificates/${id}`;
  const other = await aSignIn(`owner@${tree.association}.example`);
  const body = { decision: 'rejected', reason: 'Too old', completedOn: null, version: 1 };
  expect((await call('POST', `${path}/decision`, { token: other, body })).status).toBe(204);
  return { path: `${path}/reopening`, body: { version: 2 }, own: await asOwner(tree), other, tree };
}

async function completed(wanted: WantedCompletion) {
  const tree = await aTree();
  await aMember(tree);
  await sendSafesport(tree.association, JSON.stringify(aCompletion(wanted)));
  await drain();
  const [own, other] = [await asOwner(tree), await aSignIn(`owner@${tree.association}.example`)];
  const list = `/v1/organizations/${tree.association}/completions`;
  const { items } = (await (await call('GET', list, { token: other })).json()) as OpenCompletions;
  return { path: `${list}/${items[0]?.id}`, own, other, tree };
}

describe('nobody decides on their own record', () => {
  it('by taking a decision back, themselves or by a key', async () => {
    const { path, body, own, other, tree } = await decided();
    expect((await call('POST', path, { token: own, body })).status).toBe(403);
    expect((await ask('POST', path, { secret: await aKeyOf(own, tree.association), body })).status).toBe(403);
    expect((await call('POST', path, { token: other, body })).status).toBe(200);
  });

  it.each([
    ['near to it', { person: { firstName: 'Anna' } }],
    ['near to nobody, under their address', { person: { firstName: 'Xi', lastName: 'Wu', birthDate: '1970-01-01' } }],
  ])('by setting a completion aside that is %s', async (_which, wanted) => {
    const { path, own, other, tree } = await completed(wanted);
    const body = { reason: 'Not ours' };
    expect((await call('POST', `${path}/set-aside`, { token: own, body })).status).toBe(403);
    const secret = await aKeyOf(own, tree.association);
    expect((await ask('POST', `${path}/set-aside`, { secret, body })).status).toBe(403);
    expect((await call('POST', `${path}/set-aside`, { token: other, body })).status).toBe(204);
  });

  it('by giving a completion to somebody else', async () => {
    const { path, own, tree } = await completed({ person: { firstName: 'Anna' } });
    const annabel = await aMember(tree, { identity: { firstName: 'Annabel', email: 'annabel@example.org' } });
    const body = { memberId: annabel.row.id };
    expect((await call('POST', `${path}/link`, { token: own, body })).status).toBe(403);
  });

  it('by applying or declining a correction of it', async () => {
    const { tree, open, decide } = await askedForCorrection({ birthDate: '1988-04-13' });
    const own = await asOwner(tree, tree.club);
    const [item] = await open();
    const path = `/v1/organizations/${tree.club}/corrections/${item?.id}/decision`;
    for (const decision of ['applied', 'declined'])
      expect((await call('POST', path, { token: own, body: { decision } })).status).toBe(403);
    expect((await decide(item?.id, 'applied')).status).toBe(204);
  });

  it('by merging it, taking a merge back, or saying of two records that they are two people', async () => {
    const { tree, ana, anna, merged, undo } = await aDuplicate();
    const own = office(tree.club, await asOwner(tree, tree.club));
    const ids = [ana.row.id, anna.row.id] as const;
    expect((await own.merge(...ids)).status).toBe(403);
    expect((await own.merge(ids[1], ids[0])).status).toBe(403);
    expect((await own.dismiss(...ids)).status).toBe(403);
    const { id } = await merged(...ids);
    expect((await own.undo(id)).status).toBe(403);
    expect((await undo(id)).status).toBe(204);
  });

  it('by taking back a merge into somebody else’s', async () => {
    const { tree, ana, anna, merged } = await aDuplicate();
    const { id } = await merged(anna.row.id, ana.row.id);
    await anAdministrator(ANNA.email, tree.idOf(tree.club), 'owner');
    for (const token of [await asOwner(tree, tree.club), await aSignIn(ANNA.email)])
      expect((await office(tree.club, token).undo(id)).status).toBe(403);
  });

  it('by saying which U.S. Soccer number it has', async () => {
    const tree = await aTree();
    const ana = await anOfficial(tree);
    const ussf = await aUssf({ tree, people: [{ email: 'somebody@else.example' }] });
    await ussf.run();
    const path = `/v1/organizations/${tree.club}/people/${ana.row.id}/ussf`;
    const body = { ussfId: ussf.people[0]?.ussfId, foundBy: null };
    expect((await call('PUT', path, { token: await asOwner(tree, tree.club), body })).status).toBe(403);
    const other = await aSignIn(`owner@${tree.club}.example`);
    expect((await call('PUT', path, { token: other, body })).status).toBe(200);
  });

  it('but confirms it: nothing is approved by that', async () => {
    const tree = await aTree();
    const member = await aMember(tree, { confirmed: false });
    const own = await asOwner(tree, tree.club);
    const path = `/v1/organizations/${tree.club}/people/${member.row.id}/confirmation`;
    expect((await call('POST', path, { token: own })).status).toBe(204);
    const { standings } = await meBy(await aLink(member));
    expect(standings.map(({ state }) => state)).not.toContain('approved');
  });
});
