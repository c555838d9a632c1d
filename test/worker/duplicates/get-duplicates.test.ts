import { describe, expect, it } from 'vitest';
import { ANNA, aDuplicate, office } from '../builders/a-duplicate.ts';
import { aMember } from '../builders/a-member.ts';
import { aForm, register } from '../builders/a-registration.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree } from '../builders/a-tree.ts';

describe('people who are probably on the books twice', () => {
  it('are shown side by side, with what differs', async () => {
    const { ana, anna, list } = await aDuplicate();
    const { pairs, cursor } = await list();
    expect(cursor).toBeNull();
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ differs: ['firstName', 'email'], samePhone: false });
    // The older record first.
    expect(pairs[0]?.records.map(({ memberId }) => memberId)).toEqual([ana.row.id, anna.row.id]);
    expect(pairs[0]?.records[0]).toMatchObject({
      identity: { birthDate: '1988-04-12' },
      registrations: [{ organization: 'The east-club', role: 'head-coach', confirmed: true }],
      standings: [{ requirement: 'abuse-prevention', state: 'draft' }, { requirement: 'background-check' }],
    });
  });

  it('are found by the phone they typed', async () => {
    const tree = await aTree();
    const token = await aSignIn(`owner@${tree.club}.example`);
    await register(tree.club, aForm({ phone: '+1 909 555 0199' }));
    const married = { lastName: 'Vega', birthDate: '1987-04-12', email: 'vega@example.org' };
    await register(tree.club, aForm({ phone: '909.555.0199', differentPerson: true }, married));
    const { pairs } = await office(tree.club, token).list();
    expect(pairs).toMatchObject([{ samePhone: true, records: [{ phone: expect.stringContaining('909') }, {}] }]);
  });

  it('are not a household that shares an address and a phone', async () => {
    const tree = await aTree();
    const token = await aSignIn(`owner@${tree.club}.example`);
    await aMember(tree);
    await aMember(tree, { identity: { firstName: 'Luis', gender: 'male', birthDate: '1985-01-02' } });
    expect((await office(tree.club, token).list()).pairs).toEqual([]);
  });

  it('are not shown any more when they are merged', async () => {
    const { ana, anna, merge, list } = await aDuplicate();
    await merge(ana.row.id, anna.row.id);
    expect((await list()).pairs).toEqual([]);
  });

  it('are shown only where both are in one’s own branch', async () => {
    const { tree, token } = await aDuplicate({ anna: { organization: 'east-other-club' } });
    const answer = await call('GET', `/v1/organizations/${tree.club}/duplicates`, { token });
    const text = await answer.text();
    expect(text).toContain('"pairs":[]');
    expect(text).not.toContain(ANNA.email);
    const league = office(tree.league, await aSignIn(`owner@${tree.league}.example`));
    expect((await league.list()).pairs).toHaveLength(1);
  });

  it('refuse a cursor that is none', async () => {
    const { at, token } = await aDuplicate();
    expect((await call('GET', `${at}/duplicates?cursor=x`, { token })).status).toBe(422);
  });

  it('are not for a coordinator, for another association, or for nobody', async () => {
    const { tree, at } = await aDuplicate();
    await anAdministrator('coordinator@club.example', tree.idOf(tree.club), 'coordinator');
    const west = await aTree('west');
    expect((await call('GET', `${at}/duplicates`, { token: await aSignIn('coordinator@club.example') })).status).toBe(
      403,
    );
    const stranger = await aSignIn(`owner@${west.association}.example`);
    expect((await call('GET', `${at}/duplicates`, { token: stranger })).status).toBe(404);
    expect((await call('GET', `${at}/duplicates`)).status).toBe(401);
  });
});
