import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { sendNotices } from '../../../worker/games/send-notices.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { aSignIn, call, mailsPosted } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { aLicense, anAssignor, anOfficial, aUssf } from '../builders/a-ussf.ts';
import { eventually } from '../builders/eventually.ts';

const inTwoYears = `${new Date().getUTCFullYear() + 2}-12-31`;

describe('an assignor who wants one mail a day', () => {
  it('gets all of a day together the next morning, and the official is told at once', async () => {
    const tree = await aTree();
    const assignor = await anAssignor(tree);
    const token = await aSignIn(assignor);
    expect(await (await call('PUT', '/v1/session/notices', { token, body: { how: 'daily' } })).json()).toEqual({
      how: 'daily',
    });
    const bo = { lastName: 'Berg', email: 'bo@example.org' };
    for (const identity of [{}, bo]) await anOfficial(tree, { identity });
    const ussf = await aUssf({ tree, people: [{ email: 'ana@example.org' }, { email: 'bo@example.org' }] });
    await ussf.run();
    await ussf.set({
      people: ussf.people.map((each) => ({
        ...each,
        licenses: [aLicense('referee', 8, inTwoYears), aLicense('safety', 1), aLicense('safety', 2)],
      })),
    });
    await call('POST', `${ussf.path}/look-ups`, { token: ussf.token });
    await ussf.run();
    const told = async (to: string) =>
      (await mailsPosted()).filter((mail) => mail.to === to && mail.content.template.endsWith('-notice'));
    await sendNotices(await portsOf(env, new Date()));
    await eventually(async () => expect(await told('ana@example.org')).toHaveLength(1));
    expect(await told(assignor)).toHaveLength(0);
    await sendNotices(await portsOf(env, new Date(Date.now() + 25 * 3_600_000)));
    await sendNotices(await portsOf(env, new Date(Date.now() + 26 * 3_600_000)));
    const [mail, ...more] = await told(assignor);
    expect(more).toEqual([]);
    expect(mail?.content).toMatchObject({ matters: [{ what: 'renewed' }, { what: 'renewed' }] });
    expect(await told('ana@example.org')).toHaveLength(1);
  });

  it('refuses what is neither', async () => {
    const tree = await aTree();
    const token = await aSignIn(`owner@${tree.club}.example`);
    expect((await call('PUT', '/v1/session/notices', { token, body: { how: 'never' } })).status).toBe(422);
    expect((await call('PUT', '/v1/session/notices', { body: { how: 'daily' } })).status).toBe(401);
  });
});
