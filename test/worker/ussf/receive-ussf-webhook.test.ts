import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import { sendNotices } from '../../../worker/games/send-notices.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { inbox } from '../../../worker/standings/ledger.schema.ts';
import { call, mailsPosted } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { aLicense, aNumber, anAssignor, anOfficial, aUssf, sendUssf } from '../builders/a-ussf.ts';
import { drain } from '../builders/drain.ts';
import { eventually } from '../builders/eventually.ts';

const arrivals = () => drizzle(env.DB).select().from(inbox).all();
const message = (ussf_id: string, over: object = {}) => ({
  event: 'webhook-user-license-update',
  event_id: crypto.randomUUID(),
  ussf_id,
  user_license: { license_id: 8 },
  ...over,
});

async function found() {
  const tree = await aTree();
  const ana = await anOfficial(tree);
  const assignor = await anAssignor(tree);
  const ussf = await aUssf({ tree, people: [{ email: 'ana@example.org' }] });
  await ussf.run();
  return { tree, ana, assignor, ussf, number: ussf.people[0]?.ussfId ?? '' };
}

describe('a message that somebody’s licences changed', () => {
  it('has them read anew: a licence taken away turns the dot, and both are mailed', async () => {
    const { tree, ana, assignor, ussf, number } = await found();
    await ussf.set({ people: ussf.people.map((each) => ({ ...each, licenses: [aLicense('referee', 8)] })) });
    expect((await sendUssf(tree, message(number))).status).toBe(202);
    await drain();
    await ussf.run();
    const stateOf = async () =>
      (await ussf.certificationsOf(ana)).certifications.find(({ license }) => license === 'safety_1')?.state;
    expect(await stateOf()).toBe('unconfirmed');
    // One answer without it proves nothing: it is asked for again hours later.
    const later = new Date(Date.now() + 8 * 3_600_000);
    await ussf.run(later);
    expect(await stateOf()).toBe('revoked');
    await sendNotices(await portsOf(env, later));
    const mails = await eventually(async () => {
      const told = (await mailsPosted()).filter(({ content }) => content.template.endsWith('-notice'));
      if (told.length < 2) throw new Error('Not everybody is told yet');
      return told;
    });
    expect(mails.map(({ to }) => to).sort()).toEqual(['ana@example.org', assignor]);
    for (const { content } of mails)
      expect(content).toMatchObject({ matters: [{ what: 'revoked' }, { what: 'revoked' }] });
  });

  it('late, twice or out of order does no harm', async () => {
    const { tree, ana, ussf, number } = await found();
    const later = message(number, { user_license: { license_id: 7 } });
    const earlier = message(number);
    await ussf.set({ people: ussf.people.map((each) => ({ ...each, licenses: [aLicense('referee', 7)] })) });
    for (const each of [later, earlier, later]) expect((await sendUssf(tree, each)).status).toBe(202);
    await drain();
    await ussf.run();
    expect(await arrivals()).toHaveLength(2);
    const { changes } = await ussf.certificationsOf(ana);
    expect(changes.filter(({ what }) => what === 'upgraded')).toHaveLength(1);
  });

  it('of somebody nobody here knows is kept and does nothing', async () => {
    const { tree } = await found();
    expect((await sendUssf(tree, message(aNumber()))).status).toBe(202);
    await drain();
    expect(await arrivals()).toMatchObject([{ status: 'done', outcome: 'nobody here has this number' }]);
  });

  it('with a wrong secret, or none, is not let in; nor where no access was given', async () => {
    const { tree, number } = await found();
    for (const secret of ['', 'a wrong secret of some length'])
      expect((await sendUssf(tree, message(number), secret)).status).toBe(401);
    const stranger = await aTree('west');
    expect((await sendUssf(stranger, message(number))).status).toBe(401);
    expect(await arrivals()).toHaveLength(0);
  });

  it('answers 409 to another body under the same id, 413 to one too big, 422 to one without a number, which is kept', async () => {
    const { tree, number } = await found();
    const first = message(number);
    await sendUssf(tree, first);
    expect((await sendUssf(tree, { ...first, ussf_id: aNumber() })).status).toBe(409);
    expect((await sendUssf(tree, message(number, { more: 'x'.repeat(300_000) }))).status).toBe(413);
    expect((await sendUssf(tree, { event: 'something else' })).status).toBe(422);
    expect((await sendUssf(tree, 'not json')).status).toBe(422);
    await drain();
    expect((await arrivals()).map(({ status }) => status).sort()).toEqual([
      'another-body',
      'done',
      'not-the-schema',
      'not-the-schema',
    ]);
  });

  it('that was let in while access was being turned off does nothing', async () => {
    const { tree, ussf, number } = await found();
    await call('POST', `${ussf.path}/off`, { token: ussf.token, body: { data: 'keep' } });
    await sendUssf(tree, message(number));
    await drain();
    for (const { outcome } of await arrivals()) expect(outcome).toBe('access is turned off');
  });
});
