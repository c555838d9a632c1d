import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Me } from '../../../contract/people/member.ts';
import type { UssfOfficials } from '../../../contract/ussf/ussf.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { lookUpOfficials } from '../../../worker/ussf/look-up-officials.ts';
import { aLink } from '../builders/a-member.ts';
import { call, mailsPosted } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { aLicense, anOfficial, aUssf, nextYear } from '../builders/a-ussf.ts';
import { eventually } from '../builders/eventually.ts';

const emailOf = (index: number) => `official${index}@example.org`;

describe('the first look-up of all officials', () => {
  it('finds everybody by address, files their licences, turns dots, subscribes, and mails nobody', async () => {
    const tree = await aTree();
    const ana = await anOfficial(tree);
    const { run, certificationsOf, access, set, people } = await aUssf({
      tree,
      people: [{ email: 'ana@example.org' }],
    });
    expect(await access()).toMatchObject({ enabled: true, progress: { officials: 1 } });
    await run();
    expect(await access()).toMatchObject({ progress: { officials: 1, waiting: 0, found: 1 }, pause: null });
    const found = await certificationsOf(ana);
    expect(found).toMatchObject({ state: 'found', ussfId: people[0]?.ussfId });
    expect(found.certifications.map(({ title, state }) => `${title} ${state}`).sort()).toEqual([
      'Background Check: Clear active',
      'Referee active',
      'SafeSport Trained active',
    ]);
    const me = (await (await call('GET', '/v1/me', { token: await aLink(ana) })).json()) as Me;
    expect(me.standings).toMatchObject([
      { requirement: 'abuse-prevention', state: 'approved', source: 'ussf-lookup', validUntil: nextYear },
      { requirement: 'background-check', state: 'approved', source: 'ussf-lookup' },
    ]);
    expect((await set({})).subscribed).toEqual([people[0]?.ussfId]);
    expect((await mailsPosted()).filter(({ content }) => content.template !== 'sign-in-code')).toEqual([]);
  });

  it('lists who was found, who was not, of whom there are several, and who is a minor', async () => {
    const tree = await aTree();
    for (const index of [1, 2, 3, 4]) await anOfficial(tree, { identity: { email: emailOf(index) } });
    await anOfficial(tree, { role: 'head-coach', identity: { email: emailOf(5) } });
    const two = { email: emailOf(3) };
    const { run, access, path, token } = await aUssf({
      tree,
      people: [{ email: emailOf(1) }, two, two, { email: emailOf(4), minor: true, licenses: [aLicense('referee', 8)] }],
    });
    await run();
    expect((await access()).progress).toEqual({
      officials: 4,
      waiting: 0,
      found: 1,
      'not-found': 1,
      several: 1,
      minor: 1,
      failed: 0,
    });
    const listed = async (state: string) =>
      ((await (await call('GET', `${path}/officials?state=${state}`, { token })).json()) as UssfOfficials).items;
    for (const state of ['found', 'not-found', 'several', 'minor'])
      expect(await listed(state)).toMatchObject([{ state, organization: `The ${tree.club}` }]);
  });

  it('gets through with everything going wrong now and then, and asks nobody twice who was found', async () => {
    const tree = await aTree();
    const indexes = Array.from({ length: 30 }, (_, index) => index);
    for (const index of indexes) await anOfficial(tree, { identity: { email: emailOf(index) } });
    const people = indexes.map((index) => ({ email: emailOf(index), licenses: [aLicense('referee', 8)] }));
    const faults = { faults: { busy: 80, broken: 80, half: 80 } };
    const { run, access, set } = await aUssf({ tree, people, faults });
    // Whoever is left waits for a later minute; cron comes every minute.
    for (let minute = 0; minute < 60 && (await access()).progress.found < indexes.length; minute += 2)
      await run(new Date(Date.now() + minute * 60_000));
    expect((await access()).progress).toMatchObject({ officials: 30, found: 30 });
    const { asked } = await set({});
    const searches = asked.filter((each) => each.includes('/users?email='));
    expect(searches.length).toBeLessThan(indexes.length * 2);
  });

  it('pauses when nothing succeeds, says so, and goes on when one question succeeds', async () => {
    const tree = await aTree();
    for (const index of [1, 2, 3, 4]) await anOfficial(tree, { identity: { email: emailOf(index) } });
    const people = [1, 2, 3, 4].map((each) => ({ email: emailOf(each) }));
    const { access, set, run } = await aUssf({ tree, people, faults: { faults: { broken: 1000 } } });
    await run();
    await eventually(async () =>
      expect(await access()).toMatchObject({ pause: { trouble: 'unreachable' }, progress: { waiting: 4 } }),
    );
    const before = (await set({ faults: { broken: 0 } })).asked.length;
    await lookUpOfficials(await portsOf(env, new Date()), env);
    expect((await set({})).asked).toHaveLength(before);
    await run(new Date(Date.now() + 5 * 60_000));
    expect(await access()).toMatchObject({ pause: null, progress: { found: 4 } });
  });

  it('waits as long as it is told to', async () => {
    const tree = await aTree();
    for (const index of [1, 2, 3]) await anOfficial(tree, { identity: { email: emailOf(index) } });
    const faults = { faults: { busy: 1000 }, retryAfterSeconds: 900 };
    const begun = Date.now();
    const { access, run } = await aUssf({ tree, faults });
    await run();
    await eventually(async () => expect(await access()).toMatchObject({ pause: { trouble: 'busy' } }));
    expect(Date.parse((await access()).pause?.until ?? '') - begun).toBeGreaterThanOrEqual(900_000);
  });

  it('reads everybody anew a day later, and finds what no message told', async () => {
    const tree = await aTree();
    const ana = await anOfficial(tree);
    const { run, certificationsOf, set, people } = await aUssf({ tree, people: [{ email: 'ana@example.org' }] });
    await run();
    await set({
      people: people.map((each) => ({ ...each, licenses: [aLicense('referee', 7), aLicense('safety', 1)] })),
    });
    await run(new Date(Date.now() + 23 * 3_600_000 - 60_000));
    expect((await certificationsOf(ana)).changes.map(({ what }) => what)).not.toContain('upgraded');
    await run(new Date(Date.now() + 25 * 3_600_000));
    const { changes, certifications } = await certificationsOf(ana);
    expect(
      changes
        .map(({ what, license }) => `${what} ${license}`)
        .slice(0, 3)
        .sort(),
    ).toEqual(['superseded referee_8', 'unconfirmed safety_2', 'upgraded referee_7']);
    expect(certifications.find(({ license }) => license === 'referee_8')?.state).toBe('upgraded');
  });

  it('shows a licence nobody knows, and drops nothing of it', async () => {
    const tree = await aTree();
    const ana = await anOfficial(tree);
    const strange = aLicense('referee', 999, null);
    const { run, certificationsOf } = await aUssf({
      tree,
      people: [{ email: 'ana@example.org', licenses: [strange] }],
    });
    await run();
    expect((await certificationsOf(ana)).certifications).toMatchObject([
      { license: 'referee_999', kind: 'unknown', title: null, expirationDate: null, issuer: 'Cal South' },
    ]);
  });
});
