import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { PeoplePage } from '../../../contract/people/member.ts';
import { sendMails } from '../../../worker/letters/send-mails.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { ANNA, aDuplicate, meBy, office, standingsNow } from '../builders/a-duplicate.ts';
import { mailsSent } from '../builders/a-mail-end.ts';
import { aMember } from '../builders/a-member.ts';
import { aPdf } from '../builders/a-pdf.ts';
import { aForm, register } from '../builders/a-registration.ts';
import { aSignIn, call } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree } from '../builders/a-tree.ts';
import { upload } from '../builders/an-upload.ts';
import { drain } from '../builders/drain.ts';

const begin = (token: string) =>
  call('POST', '/v1/me/training-starts', { token, body: { requirement: 'abuse-prevention' } });

describe('merging two records of one person', () => {
  it('loses nothing: certificates, begun trainings and completions of both count for the kept one', async () => {
    const { tree, ana, anna, links, merge } = await aDuplicate();
    await begin(links.anna);
    await sendSafesport(tree.association, JSON.stringify(aCompletion({ person: ANNA })));
    await drain();
    await upload(links.anna, { bytes: aPdf(['Anna']) });
    expect((await meBy(links.ana)).standings[0]?.state).toBe('draft');
    expect((await merge(ana.row.id, anna.row.id)).status).toBe(201);
    const me = await meBy(links.ana);
    expect(me.standings[0]).toMatchObject({ state: 'approved', source: 'safesport-webhook' });
    expect(me.certificates).toHaveLength(1);
  });

  it('ends the links of the other record: they were mailed to another address', async () => {
    const { ana, anna, links, merge } = await aDuplicate();
    await merge(ana.row.id, anna.row.id);
    expect((await meBy(links.ana)).memberId).toBe(ana.row.id);
    expect(await meBy(links.anna)).toMatchObject({ code: 'link-revoked' });
  });

  it('sends what was posted before to the record that is kept, at its address, with a link that opens it', async () => {
    const { ana, anna, at, token, merge } = await aDuplicate();
    await call('POST', `${at}/reminders`, { token, body: { members: [anna.row.id] } });
    // Tried once before: the mail server was away.
    await sendMails(await portsOf(env, new Date()), env, 'bulk');
    expect((await merge(ana.row.id, anna.row.id)).status).toBe(201);
    const sent = (await mailsSent()).filter(({ headers }) => headers['List-Unsubscribe']);
    expect(sent.map(({ to }) => to)).toEqual([ana.row.email]);
    const link = /#touchline=(\S+)/.exec(sent[0]?.text ?? '')?.[1] ?? '';
    expect((await meBy(link)).memberId).toBe(ana.row.id);
  });

  it('shows one line where both had the same role in the same club and season', async () => {
    const { tree, ana, anna, token, merge } = await aDuplicate();
    await aMember(tree, { organization: tree.otherClub, identity: { firstName: 'Zoe', email: 'zoe@example.org' } });
    await merge(ana.row.id, anna.row.id);
    const page = await call('GET', `/v1/organizations/${tree.club}/people`, { token });
    const { people, total } = (await page.json()) as PeoplePage;
    expect(people.map(({ memberId }) => memberId)).toEqual([ana.row.id]);
    expect(total).toBe(1);
  });

  it('keeps the confirmed one of two equal registrations, whichever record it came from', async () => {
    const { tree, ana, anna, token, merge } = await aDuplicate({ ana: { confirmed: false } });
    await merge(ana.row.id, anna.row.id);
    const page = await call('GET', `/v1/organizations/${tree.club}/people`, { token });
    expect(((await page.json()) as PeoplePage).people).toMatchObject([{ memberId: ana.row.id, confirmed: true }]);
  });

  it('looks again at completions nobody claimed', async () => {
    const { tree, ana, anna, links, merge } = await aDuplicate();
    await begin(links.ana);
    // Equally near to both: nobody's, until they are one.
    await sendSafesport(
      tree.association,
      JSON.stringify(aCompletion({ person: { email: 'third@other.example', firstName: 'Anne' } })),
    );
    await drain();
    expect((await standingsNow(ana.row.id)) as object).not.toHaveProperty(
      'abuse-prevention.why.key',
      'identity-differs',
    );
    await merge(ana.row.id, anna.row.id);
    expect(await standingsNow(ana.row.id)).toMatchObject({
      'abuse-prevention': { why: { key: 'identity-differs' } },
    });
  });

  it('and a completion that comes later under the other name approves the person', async () => {
    const { tree, ana, anna, links, merge } = await aDuplicate();
    await begin(links.ana);
    await merge(ana.row.id, anna.row.id);
    await sendSafesport(tree.association, JSON.stringify(aCompletion({ person: ANNA })));
    await drain();
    expect((await meBy(links.ana)).standings[0]).toMatchObject({ state: 'approved' });
  });

  it('leaves an entry that says who did it, once', async () => {
    const { tree, ana, anna, merge, history } = await aDuplicate();
    await merge(ana.row.id, anna.row.id);
    const entries = (await history(ana.row.id)).filter(({ source }) => source === 'merge');
    expect(entries.map(({ what, actor }) => [what, actor]).sort()).toEqual([
      ['members-merged', `owner@${tree.club}.example`],
      ['merged-into', `owner@${tree.club}.example`],
    ]);
  });

  it('finds the kept record for whoever registers again under the other name', async () => {
    const { tree, ana, anna, merge } = await aDuplicate();
    await merge(ana.row.id, anna.row.id);
    await register(tree.otherClub, aForm({}, ANNA));
    const { results } = await env.DB.prepare('select member_id from registration where organization_id = ?')
      .bind(tree.idOf(tree.otherClub))
      .all();
    expect(results).toEqual([{ member_id: ana.row.id }]);
  });

  it('twice at the same time is done once', async () => {
    const { ana, anna, merge, merges } = await aDuplicate();
    const answers = await Promise.all([1, 2, 3].map(() => merge(ana.row.id, anna.row.id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await merges()).toHaveLength(1);
  });

  it('each into the other at the same time ends with one kept record', async () => {
    const { ana, anna, links, merge } = await aDuplicate();
    const answers = await Promise.all([merge(ana.row.id, anna.row.id), merge(anna.row.id, ana.row.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const kept = [await meBy(links.ana), await meBy(links.anna)].filter(({ memberId }) => memberId !== undefined);
    expect(kept).toHaveLength(1);
  });

  it('while an event of the other record arrives loses neither', async () => {
    const { tree, ana, anna, links, merge } = await aDuplicate();
    await begin(links.anna);
    await sendSafesport(tree.association, JSON.stringify(aCompletion({ person: ANNA })));
    await Promise.all([merge(ana.row.id, anna.row.id), drain()]);
    await drain(new Date(Date.now() + 600_000));
    expect((await meBy(links.ana)).standings[0]).toMatchObject({ state: 'approved' });
  });

  it('with itself, or with nobody, is refused', async () => {
    const { ana, merge } = await aDuplicate();
    expect((await merge(ana.row.id, ana.row.id)).status).toBe(409);
    expect((await merge(ana.row.id, 'nobody')).status).toBe(404);
    expect((await merge('', '')).status).toBe(404);
  });

  it('is not for a coordinator, who sees both but confirms nobody', async () => {
    const { tree, ana, anna } = await aDuplicate();
    await anAdministrator('coordinator@club.example', tree.idOf(tree.club), 'coordinator');
    const token = await aSignIn('coordinator@club.example');
    expect((await office(tree.club, token).merge(ana.row.id, anna.row.id)).status).toBe(403);
  });

  it('is not for somebody who sees one of them, and tells them nothing of the other', async () => {
    const { ana, anna, merge } = await aDuplicate({ anna: { organization: 'east-other-club' } });
    const answers = [await merge(ana.row.id, anna.row.id), await merge(ana.row.id, 'made-up')];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(await answers[0]?.text()).toBe(await answers[1]?.text());
  });

  it('is not for another association', async () => {
    const { tree, ana, anna, links } = await aDuplicate();
    const west = await aTree('west');
    const token = await aSignIn(`owner@${west.association}.example`);
    expect((await office(tree.club, token).merge(ana.row.id, anna.row.id)).status).toBe(404);
    expect((await office(west.association, token).merge(ana.row.id, anna.row.id)).status).toBe(404);
    expect((await meBy(links.anna)).memberId).toBe(anna.row.id);
  });
});
