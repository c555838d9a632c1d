import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { ReviewPage } from '../../../contract/certificates/review.ts';
import type { PeoplePage } from '../../../contract/people/member.ts';
import { readCertificates } from '../../../worker/certificates/read-certificates.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { ANNA, aDuplicate, meBy, office, standingsNow } from '../builders/a-duplicate.ts';
import { aMember } from '../builders/a-member.ts';
import { aPdf } from '../builders/a-pdf.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anOfficial, aUssf } from '../builders/a-ussf.ts';
import { upload } from '../builders/an-upload.ts';
import { drain } from '../builders/drain.ts';

const begin = (token: string) =>
  call('POST', '/v1/me/training-starts', { token, body: { requirement: 'abuse-prevention' } });

type Here = Awaited<ReturnType<typeof aDuplicate>>;

/** Both with a past: Ana begun and half done by a certificate, Anna cleared. */
async function withPasts(): Promise<Here> {
  const here = await aDuplicate();
  await begin(here.links.ana);
  await upload(here.links.ana, { bytes: aPdf(['Ana']) });
  await begin(here.links.anna);
  await sendSafesport(here.tree.association, JSON.stringify(aCompletion({ person: ANNA })));
  await drain();
  // What is still read behind the answers would be a difference.
  while (await readCertificates(await portsOf(env, new Date()), env.CERTIFICATES));
  return here;
}

/** Every row of both in the tables a merge touches, without what only counts up. */
async function rowsNow(): Promise<Record<string, unknown[]>> {
  const tables = [
    'member',
    'registration',
    'registration_form',
    'personal_link',
    'certificate',
    'completion',
    'correction',
  ];
  const rows: Record<string, unknown[]> = {};
  for (const table of tables) {
    rows[table] = (await env.DB.prepare(`select * from ${table} order by 1`).all()).results;
  }
  return rows;
}

async function approve({ tree }: Here, token: string): Promise<Response> {
  const at = `/v1/organizations/${tree.association}`;
  const { items } = (await (await call('GET', `${at}/reviews`, { token })).json()) as ReviewPage;
  const [item] = items;
  const body = { decision: 'approved', reason: null, completedOn: '2026-08-01', version: item?.version };
  return call('POST', `${at}/certificates/${item?.certificate.id}/decision`, { token, body });
}

describe('undoing a merge', () => {
  it('gives back both as they were: every row, every standing', async () => {
    const here = await withPasts();
    const { ana, anna, merged, undo } = here;
    const before = [await rowsNow(), await standingsNow(ana.row.id), await standingsNow(anna.row.id)];
    const { id } = await merged(ana.row.id, anna.row.id);
    expect(await standingsNow(anna.row.id)).toEqual({});
    expect((await undo(id)).status).toBe(204);
    expect([await rowsNow(), await standingsNow(ana.row.id), await standingsNow(anna.row.id)]).toEqual(before);
  });

  it('whichever of the two was kept', async () => {
    const { ana, anna, merged, undo } = await withPasts();
    const before = [await standingsNow(ana.row.id), await standingsNow(anna.row.id)];
    await undo((await merged(anna.row.id, ana.row.id)).id);
    expect([await standingsNow(ana.row.id), await standingsNow(anna.row.id)]).toEqual(before);
  });

  it('lets each link lead to its own person again, and both stand in the list', async () => {
    const { tree, ana, anna, token, links, merged, undo } = await aDuplicate();
    await undo((await merged(ana.row.id, anna.row.id)).id);
    expect((await meBy(links.anna)).memberId).toBe(anna.row.id);
    const page = await call('GET', `/v1/organizations/${tree.club}/people`, { token });
    expect(((await page.json()) as PeoplePage).people.map(({ firstName }) => firstName)).toEqual(['Ana', 'Anna']);
  });

  it('hands a decision about the other one’s certificate over to them', async () => {
    const here = await aDuplicate();
    const { tree, ana, anna, links, merged, undo } = here;
    await upload(links.anna, { bytes: aPdf(['Anna']) });
    const { id } = await merged(ana.row.id, anna.row.id);
    const reviewer = await aSignIn(`owner@${tree.association}.example`);
    expect((await approve(here, reviewer)).status).toBe(204);
    expect((await meBy(links.ana)).standings[0]?.state).toBe('approved');
    await undo(id);
    expect((await meBy(links.ana)).standings[0]?.state).toBe('draft');
    expect((await meBy(links.anna)).standings[0]?.state).toBe('approved');
    const actors = (await office(tree.association, reviewer).history(anna.row.id)).map(
      ({ what, actor }) => `${what} ${actor}`,
    );
    expect(actors).toContain(`certificate-decided owner@${tree.association}.example`);
  });

  it('hands over a completion that came since under the other name, and leaves one under the kept name', async () => {
    const { tree, ana, anna, links, merged, undo } = await aDuplicate();
    await begin(links.ana);
    await begin(links.anna);
    const { id } = await merged(ana.row.id, anna.row.id);
    await sendSafesport(tree.association, JSON.stringify(aCompletion({ person: ANNA })));
    await drain();
    expect((await meBy(links.ana)).standings[0]?.state).toBe('approved');
    await undo(id);
    expect((await meBy(links.ana)).standings[0]?.state).toBe('draft');
    expect((await meBy(links.anna)).standings[0]?.state).toBe('approved');
  });

  it('leaves with the kept one what cannot be told apart: a training begun since', async () => {
    const { ana, anna, links, merged, undo } = await aDuplicate();
    const { id } = await merged(ana.row.id, anna.row.id);
    await begin(links.ana);
    await undo(id);
    expect(await standingsNow(ana.row.id)).toMatchObject({ 'abuse-prevention': { why: { key: 'begun-waiting' } } });
    expect(await standingsNow(anna.row.id)).not.toHaveProperty('abuse-prevention.begunAt', expect.any(String));
  });

  it('gives U.S. Soccer’s record back to whom it belonged', async () => {
    const { tree, ana, merged, undo } = await aDuplicate();
    const official = await anOfficial(tree, { identity: { firstName: 'Anita', email: 'anita@example.org' } });
    await (await aUssf({ tree, people: [{ email: 'anita@example.org', firstName: 'Anita' }] })).run();
    await env.DB.prepare(
      `insert or replace into ussf_official (member_id, association_id, state, because, minor, attempts, relinked, version, ussf_id_hash)
       values (?, ?, 'found', 'ussf-lookup', 0, 0, 0, 1, 'hash')`,
    )
      .bind(official.row.id, tree.idOf(tree.association))
      .run();
    const whose = async () =>
      (await env.DB.prepare(`select member_id from ussf_official where ussf_id_hash = 'hash'`).first())?.member_id;
    const { id } = await merged(ana.row.id, official.row.id);
    expect(await whose()).toBe(ana.row.id);
    await undo(id);
    expect(await whose()).toBe(official.row.id);
  });

  it('leaves an entry in both histories that says who did it', async () => {
    const { tree, ana, anna, merged, undo, history } = await aDuplicate();
    await undo((await merged(ana.row.id, anna.row.id)).id);
    for (const { row } of [ana, anna]) {
      const [newest] = await history(row.id);
      expect(newest).toMatchObject({ what: 'merge-undone', actor: `owner@${tree.club}.example` });
    }
  });

  it('twice, or at the same time, is done once', async () => {
    const { ana, anna, merged, undo } = await aDuplicate();
    const { id } = await merged(ana.row.id, anna.row.id);
    const answers = await Promise.all([undo(id), undo(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect((await undo(id)).status).toBe(409);
  });

  it('lets the two be merged again', async () => {
    const { ana, anna, links, merged, undo } = await aDuplicate();
    await undo((await merged(ana.row.id, anna.row.id)).id);
    await merged(anna.row.id, ana.row.id);
    expect((await meBy(links.anna)).memberId).toBe(anna.row.id);
  });

  it('in a chain: the first cannot be undone before the second, and says so', async () => {
    const { tree, ana, anna, links, merged, undo } = await aDuplicate();
    const annie = await aMember(tree, { identity: { firstName: 'Annie', email: 'annie@example.org' } });
    const first = await merged(ana.row.id, anna.row.id);
    const second = await merged(annie.row.id, ana.row.id);
    expect(await standingsNow(anna.row.id)).toEqual({});
    const refused = await undo(first.id);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ code: 'merged-further', detail: expect.stringContaining('first') });
    expect((await undo(second.id)).status).toBe(204);
    expect((await meBy(links.ana)).memberId).toBe(ana.row.id);
    expect((await undo(first.id)).status).toBe(204);
    expect((await meBy(links.anna)).memberId).toBe(anna.row.id);
  });

  it('of two merged into one: in any order', async () => {
    const { tree, ana, anna, links, merged, undo } = await aDuplicate();
    const annie = await aMember(tree, { identity: { firstName: 'Annie', email: 'annie@example.org' } });
    const before = await rowsNow();
    const first = await merged(ana.row.id, anna.row.id);
    const second = await merged(ana.row.id, annie.row.id);
    await undo(first.id);
    expect((await meBy(links.anna)).memberId).toBe(anna.row.id);
    await undo(second.id);
    expect(await rowsNow()).toEqual(before);
  });

  it('is for the office that merged them, or one above; for one below or beside it there is no such merge', async () => {
    const { tree, ana, anna, token } = await aDuplicate();
    const above = office(tree.association, await aSignIn(`owner@${tree.association}.example`));
    const { id } = await above.merged(ana.row.id, anna.row.id);
    expect((await office(tree.club, token).undo(id)).status).toBe(404);
    const beside = await aSignIn(`owner@${tree.otherClub}.example`);
    expect((await office(tree.otherClub, beside).undo(id)).status).toBe(404);
    expect((await office(tree.club, beside).undo(id)).status).toBe(404);
    expect((await above.undo(id)).status).toBe(204);
  });
});
