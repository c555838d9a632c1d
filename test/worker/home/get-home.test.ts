import { describe, expect, it } from 'vitest';
import type { Home } from '../../../contract/home/home.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aForm, register } from '../builders/a-registration.ts';
import { call } from '../builders/a-sign-in.ts';
import { anOwner, type SignedInOwner, someoneWith } from '../builders/an-owner.ts';
import { drain } from '../builders/drain.ts';

const homeOf = async ({ get }: SignedInOwner, slug?: string) => (await (await get('/home', slug)).json()) as Home;
const waitsOf = ({ waits }: Home) => Object.fromEntries(waits.map(({ kind, many }) => [kind, many]));
const doneOf = ({ steps }: Home) => steps.filter(({ done }) => done).map(({ step }) => step);

describe('home', () => {
  it('counts what waits for an owner of the association', async () => {
    const owner = await anOwner();
    const { tree } = owner;
    const member = await aMember(tree);
    await call('POST', '/v1/me/corrections', { token: await aLink(member), body: { lastName: 'Otro' } });
    await register(tree.club, aForm({}, { firstName: 'New', lastName: 'Comer', email: 'new@comer.example' }));
    const stranger = { firstName: 'No', lastName: 'Body', email: 'no@body.example' };
    await sendSafesport(tree.association, JSON.stringify(aCompletion({ person: stranger })));
    await drain();
    const home = await homeOf(owner);
    expect(home.organization).toEqual({ slug: tree.association, name: `The ${tree.association}`, kind: 'association' });
    expect(waitsOf(home)).toEqual({
      ...{ registrations: 1, corrections: 1, reviews: 0, completions: 1, codes: 0, accounts: 0, 'refused-mails': 0 },
    });
    expect(home.people).toBe(1);
    expect(home.approved).toContainEqual({ requirement: 'abuse-prevention', asked: 1, approved: 0 });
  });

  it('tells each role only of what it may do', async () => {
    for (const [role, kinds] of [
      ['registrar', ['registrations', 'corrections', 'accounts', 'refused-mails']],
      ['coordinator', ['codes', 'accounts']],
      ['assignor', []],
    ] as const) {
      const home = await homeOf(await someoneWith(role, 'club'));
      expect(home.waits.map(({ kind }) => kind)).toEqual(kinds);
      expect(home.steps).toEqual([]);
    }
    const reviewer = await homeOf(await someoneWith('reviewer'));
    expect(reviewer.waits.map(({ kind }) => kind)).toEqual(['reviews', 'completions']);
  });

  it('says to an owner how far the organization is set up', async () => {
    const owner = await anOwner();
    const { tree, send } = owner;
    const before = await homeOf(owner);
    expect(before.steps.map(({ step }) => step)).toEqual([
      ...['organizations', 'requirements', 'access-code', 'source', 'heard', 'administrators', 'people', 'site'],
    ]);
    expect(doneOf(before)).toEqual(['organizations', 'access-code', 'administrators', 'site']);
    await send('PUT', '/sources/safesport/secret', { secret: `whsec_${btoa('a secret of thirty-two bytes....')}` });
    await sendSafesport(tree.association, JSON.stringify(aCompletion()));
    await aMember(tree);
    await send('PUT', '/settings', { requirements: { value: ['concussion', 'abuse-prevention'] } });
    const after = await homeOf(owner);
    expect(doneOf(after)).toHaveLength(8);
    expect(after.approved.map(({ requirement }) => requirement)).toEqual(['concussion', 'abuse-prevention']);
    const club = await homeOf(owner, tree.otherClub);
    expect(club.steps).toEqual([
      { step: 'administrators', done: false },
      { step: 'people', done: false },
    ]);
  });

  it('of another branch is nobody’s to see', async () => {
    const club = await anOwner('club');
    expect((await club.get('/home', club.tree.league)).status).toBe(404);
    expect((await club.get('/home', club.tree.otherClub)).status).toBe(404);
    expect((await call('GET', `/v1/organizations/${club.tree.club}/home`)).status).toBe(401);
  });
});
