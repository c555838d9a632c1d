import { describe, expect, it } from 'vitest';
import { aLink } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { anOfficial } from '../builders/a-ussf.ts';
import { anOwnRecord } from '../builders/an-own-record.ts';

const foundBy = { by: 'name', firstName: 'Ana', lastName: 'Ortiz', state: 'CA' };

describe('an official who says which record is theirs', () => {
  it('has it read at once, where it bears their name', async () => {
    const { ask, own } = await anOwnRecord('ana.o@work.example');
    const answer = await ask('PUT', 'ussf', { ussfId: own?.ussfId, foundBy });
    expect(await answer.json()).toMatchObject({ state: 'found', ussfId: own?.ussfId });
  });

  it('cannot take somebody else’s', async () => {
    const { ask, other } = await anOwnRecord();
    for (const by of [null, foundBy, { ...foundBy, firstName: 'Bo', lastName: 'Berg' }])
      expect((await ask('PUT', 'ussf', { ussfId: other?.ussfId, foundBy: by })).status).toBe(404);
  });

  it('cannot take one that is another official’s here, though it bears the same name', async () => {
    const { tree, ask, own } = await anOwnRecord('ana.o@work.example');
    await ask('PUT', 'ussf', { ussfId: own?.ussfId, foundBy });
    const namesake = await aLink(await anOfficial(tree, { identity: { email: 'ana2@example.org' } }));
    const body = { ussfId: own?.ussfId, foundBy };
    expect((await call('PUT', '/v1/me/ussf', { token: namesake, body })).status).toBe(404);
  });

  it('needs a number, and a link', async () => {
    const { ask } = await anOwnRecord();
    expect((await ask('PUT', 'ussf', { ussfId: '1', foundBy: null })).status).toBe(422);
    expect((await call('PUT', '/v1/me/ussf', { body: { ussfId: '1', foundBy: null } })).status).toBe(401);
  });
});
