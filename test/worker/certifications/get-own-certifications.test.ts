import { describe, expect, it } from 'vitest';
import type { Certifications } from '../../../contract/ussf/certification.ts';
import { aLink } from '../builders/a-member.ts';
import { call } from '../builders/a-sign-in.ts';
import { anOfficial } from '../builders/a-ussf.ts';
import { anOwnRecord } from '../builders/an-own-record.ts';
import { eventually } from '../builders/eventually.ts';

describe('an official’s own certificates', () => {
  it('are looked up when the page is opened for the first time', async () => {
    const { tree, ussf } = await anOwnRecord('bo@example.org');
    // Registered after the look-up of all: on nobody's list yet.
    const token = await aLink(await anOfficial(tree, { identity: { email: 'bo@example.org' } }));
    const open = async () => (await (await call('GET', '/v1/me/certifications', { token })).json()) as Certifications;
    expect((await open()).state).toBe('not-asked');
    await eventually(async () => {
      await ussf.run();
      expect(await open()).toMatchObject({ state: 'several' });
    });
  });

  it('are not there without a link', async () => {
    expect((await call('GET', '/v1/me/certifications')).status).toBe(401);
    expect((await call('GET', '/v1/me/certifications', { token: 'tll_no.link' })).status).toBe(401);
  });
});
