import { describe, expect, it } from 'vitest';
import type { PeoplePage } from '../../../contract/people/member.ts';
import type { Added } from '../../../contract/registrations/registration.ts';
import { aMember } from '../builders/a-member.ts';
import { aForm } from '../builders/a-registration.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

const person = (over = {}, identity = {}) => {
  const { consent: _, ...rest } = aForm(over, identity);
  return rest;
};
const minor = { birthDate: `${new Date().getUTCFullYear() - 15}-01-01` };

describe('adding a person by hand', () => {
  it('is refused for a role that needs a background check, and says why', async () => {
    const { send } = await anOwner('club');
    const answer = await send('POST', '/people', person());
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'must-register-online' });
  });

  it('adds a minor official, confirmed at once', async () => {
    const { send, get } = await anOwner('club');
    const answer = await send('POST', '/people', person({ role: 'official' }, minor));
    expect([answer.status, ((await answer.json()) as Added).outcome]).toEqual([201, 'added']);
    const { people } = (await (await get('/people')).json()) as PeoplePage;
    expect(people).toMatchObject([{ confirmed: true, standings: { 'abuse-prevention': { notes: ['exempt'] } } }]);
  });

  it('shows who is probably the same, by name only in one’s own branch', async () => {
    const { tree, send } = await anOwner('club');
    await aMember(tree, { identity: minor });
    await aMember(tree, { identity: { ...minor, firstName: 'Anna' }, organization: tree.otherClub });
    const known = (await (await send('POST', '/people', person({ role: 'official' }, minor))).json()) as Added;
    expect(known).toMatchObject({ outcome: 'known', people: [{ name: 'Ana Ortiz' }], elsewhere: 1 });
    expect(JSON.stringify(known)).not.toContain('Anna');
    const again = await send('POST', '/people', person({ role: 'official', differentPerson: true }, minor));
    expect(again.status).toBe(201);
  });

  it('is not for a coordinator, nor in another branch', async () => {
    const coordinator = await someoneWith('coordinator', 'club');
    expect((await coordinator.send('POST', '/people', person())).status).toBe(403);
    expect((await coordinator.send('POST', '/people', person(), coordinator.tree.otherClub)).status).toBe(404);
  });
});
