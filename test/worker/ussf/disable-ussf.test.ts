import { describe, expect, it } from 'vitest';
import type { Me } from '../../../contract/people/member.ts';
import { aLink } from '../builders/a-member.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { anOfficial, aUssf } from '../builders/a-ussf.ts';

async function on() {
  const tree = await aTree();
  const ana = await anOfficial(tree);
  const ussf = await aUssf({ tree, people: [{ email: 'ana@example.org' }] });
  await ussf.run();
  const off = (data: string) => call('POST', `${ussf.path}/off`, { token: ussf.token, body: { data } });
  return { tree, ana, ussf, off };
}

describe('turning access off', () => {
  it('asks nothing any more, forgets the credentials, and keeps what is on file where that was chosen', async () => {
    const { ana, ussf, off } = await on();
    expect(await (await off('keep')).json()).toMatchObject({
      enabled: false,
      hasCredentials: false,
      hasWebhookSecret: false,
    });
    const { asked } = await ussf.set({});
    await ussf.run(new Date(Date.now() + 48 * 3_600_000));
    expect((await ussf.set({})).asked).toHaveLength(asked.length);
    expect(await ussf.certificationsOf(ana)).toMatchObject({ state: 'off', ussfId: ussf.people[0]?.ussfId });
  });

  it('deletes licences and numbers where that was chosen; the ledger behind the dots stays', async () => {
    const { ana, ussf, off } = await on();
    await off('remove');
    expect(await ussf.certificationsOf(ana)).toMatchObject({
      state: 'off',
      ussfId: null,
      certifications: [],
      changes: [],
    });
    const me = (await (await call('GET', '/v1/me', { token: await aLink(ana) })).json()) as Me;
    expect(me.standings[0]).toMatchObject({ state: 'approved', source: 'ussf-lookup' });
  });

  it('needs to be told what becomes of the data', async () => {
    const { off } = await on();
    expect((await off('burn')).status).toBe(422);
  });

  it('is an owner’s of the association alone', async () => {
    const { tree, ussf } = await on();
    const body = { data: 'remove' };
    const league = await aSignIn(`owner@${tree.league}.example`);
    expect((await call('POST', `${ussf.path}/off`, { token: league, body })).status).toBe(404);
    expect((await call('POST', `${ussf.path}/off`, { body })).status).toBe(401);
    expect((await ussf.access()).enabled).toBe(true);
  });
});
