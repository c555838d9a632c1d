// One answer of U.S. Soccer's without a license takes nothing away; nor does a night on which half of everything is missing.
import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { syncByHand } from '../../../worker/certifications/look-up-by-hand.ts';
import { ownSource } from '../../../worker/certifications/own-records.ts';
import type { KnownMember } from '../../../worker/people/members.store.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { ledgerOf, readStandings } from '../../../worker/standings/ledger.store.ts';
import { mailsPosted } from '../builders/a-sign-in.ts';
import { aTree } from '../builders/a-tree.ts';
import { aLicense, anOfficial, aUssf } from '../builders/a-ussf.ts';

const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
const mails = async (template: string) =>
  (await mailsPosted()).filter(({ content }) => content.template === template).map(({ to }) => to);
const dot = async (member: KnownMember) => {
  const { db } = await portsOf(env, new Date());
  return (await readStandings(db, member.row.id)).get('referee-license')?.state;
};

describe('a license that is missing', () => {
  it('in one empty answer takes nothing away; missing again hours later it is revoked, and said', async () => {
    const tree = await aTree();
    const ana = await anOfficial(tree);
    const { run, certificationsOf, set, people } = await aUssf({
      tree,
      people: [{ email: 'ana@example.org', licenses: [aLicense('referee', 8)] }],
    });
    await run();
    await set({ people: people.map((each) => ({ ...each, licenses: [] })) });
    await run(hours(25));
    expect((await certificationsOf(ana)).certifications[0]?.state).toBe('unconfirmed');
    expect(await dot(ana)).toBe('approved');
    // U.S. Soccer has said nothing of it yet: the ledger neither.
    const words = await ledgerOf((await portsOf(env, new Date())).db, ana.row.id);
    expect(words.map(({ fact }) => fact.type === 'certification' && fact.state)).toEqual(['active']);
    await run(hours(26));
    expect((await certificationsOf(ana)).certifications[0]?.state).toBe('unconfirmed');
    await run(hours(33));
    expect((await certificationsOf(ana)).certifications[0]?.state).toBe('revoked');
    expect(await dot(ana)).toBe('requires-action');
  });

  it('and is back in the next answer was never news', async () => {
    const tree = await aTree();
    const ana = await anOfficial(tree);
    const { run, certificationsOf, set, people } = await aUssf({
      tree,
      people: [{ email: 'ana@example.org', licenses: [aLicense('referee', 8)] }],
    });
    await run();
    await set({ people: people.map((each) => ({ ...each, licenses: [] })) });
    await run(hours(25));
    await set({ people });
    await run(hours(33));
    expect((await certificationsOf(ana)).certifications[0]?.state).toBe('active');
    expect(await dot(ana)).toBe('approved');
    expect(await mails('certification-notice')).toEqual([]);
  });
});

describe('a night on which many licenses are missing', () => {
  it('revokes nobody, not even who asks anew, mails no assignor, and tells the owner once a day', async () => {
    const tree = await aTree();
    const members = [];
    for (const index of [0, 1, 2, 3]) {
      members.push(await anOfficial(tree, { identity: { firstName: `Ana${index}`, email: `o${index}@example.org` } }));
    }
    const { run, set, people } = await aUssf({
      tree,
      people: [0, 1, 2, 3].map((index) => ({ email: `o${index}@example.org`, licenses: [aLicense('referee', 8)] })),
    });
    await run();
    await set({ people: people.map((each) => ({ ...each, licenses: [] })) });
    for (const later of [25, 33, 41, 42]) await run(hours(later));
    expect(await Promise.all(members.map(dot))).toEqual(['approved', 'approved', 'approved', 'approved']);
    expect(await mails('assignor-notice')).toEqual([]);
    const told = await mails('licenses-missing');
    expect(new Set(told)).toEqual(new Set([`owner@${tree.association}.example`]));
    expect(told.length).toBeLessThanOrEqual(2);
    const ports = await portsOf(env, hours(43));
    const [ana] = members as [KnownMember];
    await syncByHand(ports, await ownSource(ports, env, ana), ana, 'member');
    expect(await dot(ana)).toBe('approved');
    await set({ people });
    await run(hours(50));
    expect(await Promise.all(members.map(dot))).toEqual(['approved', 'approved', 'approved', 'approved']);
  });
});
