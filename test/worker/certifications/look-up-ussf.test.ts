import { describe, expect, it } from 'vitest';
import type { UssfPeople } from '../../../contract/ussf/ussf.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anAssignor, anOfficial, aUssf } from '../builders/a-ussf.ts';

async function asking() {
  const tree = await aTree();
  const ana = await anOfficial(tree);
  const people = [
    { email: 'a.ortiz@work.example' },
    { email: 'ana.o@school.example', minor: true },
    { email: 'bo@example.org', firstName: 'Bo', lastName: 'Berg' },
  ];
  const ussf = await aUssf({ tree, people });
  const token = await aSignIn(await anAssignor(tree));
  const path = `/v1/organizations/${tree.league}/people/${ana.row.id}/ussf/look-ups`;
  const ask = (body: object) => call('POST', path, { token, body });
  const found = async (body: object) => ((await (await ask(body)).json()) as UssfPeople).people;
  return { tree, ana, ussf, token, path, ask, found };
}

describe('looking a person up by hand', () => {
  it('searches by email, by number, and by name and state', async () => {
    const { found, ussf } = await asking();
    const [first, second] = ussf.people;
    expect(await found({ by: 'email', email: 'BO@example.org' })).toMatchObject([{ fullName: 'Bo Berg' }]);
    expect(await found({ by: 'ussf-id', ussfId: first?.ussfId })).toMatchObject([{ ussfId: first?.ussfId }]);
    expect(await found({ by: 'name', firstName: 'Ana', lastName: 'Ortiz', state: 'ca' })).toEqual([
      { ussfId: first?.ussfId, fullName: 'Ana Ortiz', minor: false },
      { ussfId: second?.ussfId, fullName: null, minor: true },
    ]);
    expect(await found({ by: 'email', email: 'nobody@example.org' })).toEqual([]);
  });

  it('refuses terms that make no sense', async () => {
    const { ask } = await asking();
    for (const body of [{ by: 'ussf-id', ussfId: '12' }, { by: 'name', firstName: 'Ana' }, { by: 'shoe-size' }])
      expect((await ask(body)).status).toBe(422);
  });

  it('says that U.S. Soccer does not answer', async () => {
    const { ask, ussf } = await asking();
    await ussf.set({ faults: { broken: 1000 } });
    expect((await ask({ by: 'email', email: 'bo@example.org' })).status).toBe(503);
  });

  it('is refused while access is off', async () => {
    const { ask, ussf } = await asking();
    await call('POST', `${ussf.path}/off`, { token: ussf.token, body: { data: 'keep' } });
    expect((await ask({ by: 'email', email: 'bo@example.org' })).status).toBe(403);
  });

  it('is for nobody of another branch', async () => {
    const { tree, path } = await asking();
    const token = await aSignIn(`owner@${tree.otherClub}.example`);
    const body = { by: 'email', email: 'bo@example.org' };
    expect((await call('POST', path, { token, body })).status).toBe(404);
    expect((await call('POST', path, { body })).status).toBe(401);
  });
});
