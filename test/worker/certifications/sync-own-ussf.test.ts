import { describe, expect, it } from 'vitest';
import type { Certifications } from '../../../contract/ussf/certification.ts';
import { call } from '../builders/a-sign-in.ts';
import { aLicense } from '../builders/a-ussf.ts';
import { anOwnRecord } from '../builders/an-own-record.ts';

describe('an official who re-syncs', () => {
  it('sees what U.S. Soccer has now', async () => {
    const { ask, ussf } = await anOwnRecord();
    await ussf.run();
    await ussf.set({
      people: ussf.people.map((each) => ({ ...each, licenses: [aLicense('referee', 8, '2099-12-31')] })),
    });
    const { changes } = (await (await ask('POST', 'ussf/syncs')).json()) as Certifications;
    expect(changes.map(({ what }) => what)).toContain('renewed');
  });

  it('is told when U.S. Soccer does not answer', async () => {
    const { ask, ussf } = await anOwnRecord();
    await ussf.run();
    await ussf.set({ faults: { broken: 1000 } });
    expect((await ask('POST', 'ussf/syncs')).status).toBe(503);
  });

  it('needs a link', async () => {
    expect((await call('POST', '/v1/me/ussf/syncs')).status).toBe(401);
  });
});
