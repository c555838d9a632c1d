import { describe, expect, it } from 'vitest';
import type { UssfPeople } from '../../../contract/ussf/ussf.ts';
import { USSF_BY_HAND_PER_HOUR_MAX } from '../../../worker/platform/limits.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { anOwnRecord } from '../builders/an-own-record.ts';

const peopleIn = async (answer: Response) => ((await answer.json()) as UssfPeople).people.map(({ ussfId }) => ussfId);
const search = { by: 'name', firstName: 'Ana', lastName: 'Ortiz', state: 'CA' };

describe('an official who looks themselves up', () => {
  it('finds their own record, also under another address', async () => {
    const { ask, own } = await anOwnRecord('ana.o@work.example');
    expect(await peopleIn(await ask('POST', 'ussf/look-ups', search))).toEqual([own?.ussfId]);
  });

  it('never sees anybody else’s, however they search', async () => {
    const { ask, other } = await anOwnRecord();
    const bo = { ...search, firstName: 'Bo', lastName: 'Berg' };
    for (const body of [bo, { by: 'email', email: other?.email }, { by: 'ussf-id', ussfId: other?.ussfId }])
      expect(await peopleIn(await ask('POST', 'ussf/look-ups', body))).toEqual([]);
  });

  it('cannot go on without end', async () => {
    const { ask } = await anOwnRecord();
    for (let tries = 0; tries < USSF_BY_HAND_PER_HOUR_MAX; tries++) await ask('POST', 'ussf/look-ups', search);
    expect((await ask('POST', 'ussf/look-ups', search)).status).toBe(429);
  });

  it('must be an official', async () => {
    const { tree } = await anOwnRecord();
    const coach = await aLink(await aMember(tree, { identity: { email: 'coach@example.org' } }));
    expect((await call('POST', '/v1/me/ussf/look-ups', { token: coach, body: search })).status).toBe(403);
    expect((await call('POST', '/v1/me/ussf/look-ups', { body: search })).status).toBe(401);
  });
});
