import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Waiting } from '../../../contract/registrations/registration.ts';
import { getMember } from '../../../worker/people/members.store.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { forgetDeclined } from '../../../worker/privacy/forget-declined.ts';
import { confirmMember } from '../../../worker/registrations/confirm-member.ts';
import { aCompletion, sendSafesport } from '../builders/a-completion.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aForm, register } from '../builders/a-registration.ts';
import { aSignIn, call, mailsPosted } from '../builders/a-sign-in.ts';
import { anOwner, type SignedInOwner, someoneWith } from '../builders/an-owner.ts';
import { drain } from '../builders/drain.ts';

const REASON = 'You registered with the wrong club.';

const waitingOf = async ({ get }: SignedInOwner) => (await (await get('/registrations')).json()) as Waiting;

/** A club with one person who registered and waits. */
async function oneWaits() {
  const club = await anOwner('club');
  await register(club.tree.club);
  const [item] = (await waitingOf(club)).items;
  const decline = (reason: string | null = REASON) =>
    club.send('POST', `/registrations/${item?.registrationId}/decline`, { reason });
  return { ...club, club, item, decline };
}

describe('declining a registration', () => {
  it('takes it off the list, keeps it to be put back, and mails the reason once', async () => {
    const { club, item, decline } = await oneWaits();
    expect((await decline()).status).toBe(204);
    const { items, declined } = await waitingOf(club);
    expect(items).toEqual([]);
    expect(declined).toMatchObject([{ registrationId: item?.registrationId, name: item?.name, reason: REASON }]);
    expect((await decline('again')).status).toBe(409);
    const mails = (await mailsPosted()).filter(({ content }) => content.template === 'registration-declined');
    expect(mails).toMatchObject([{ to: item?.email, content: { reason: REASON } }]);
  });

  it('opens nothing to who was declined: the person is not on the list any more', async () => {
    const { get, decline } = await oneWaits();
    await decline(null);
    expect(await (await get('/people')).json()).toMatchObject({ people: [] });
  });

  it('leaves the person an account without a place, and their link opens nothing', async () => {
    const { item, decline, tree } = await oneWaits();
    const member = await getMember(await portsOf(env, new Date()), item?.memberId ?? '');
    if (!member) throw new Error('The person is not there');
    const link = await aLink(member);
    expect((await call('GET', '/v1/me', { token: link })).status).toBe(200);
    await decline();
    expect((await call('GET', '/v1/me', { token: link })).status).toBe(401);
    const token = await aSignIn(member.row.email);
    expect(await (await call('POST', '/v1/account', { token })).json()).toMatchObject({ people: [{ places: [] }] });
    const body = { organization: tree.club, email: member.row.email };
    expect((await call('POST', '/v1/links', { body })).status).toBe(202);
    expect((await sendSafesport(tree.association, JSON.stringify(aCompletion()))).status).toBe(202);
    await drain();
  });

  it('at the same moment as a confirmation leaves no mail that says confirmed', async () => {
    const { item, decline } = await oneWaits();
    const ports = await portsOf(env, new Date());
    const member = await getMember(ports, item?.memberId ?? '');
    const [registration] = member?.registrations ?? [];
    if (!member || !registration) throw new Error('The person is not there');
    await decline();
    await confirmMember(ports, member, registration, 'registrar@x.example');
    expect((await mailsPosted()).some(({ content }) => content.template === 'registration-confirmed')).toBe(false);
  });

  it('lets the person register again', async () => {
    const { club, tree, decline } = await oneWaits();
    await decline();
    await register(tree.club);
    expect((await waitingOf(club)).items).toHaveLength(1);
  });

  it('is too late once it was confirmed', async () => {
    const { send, decline, item } = await oneWaits();
    await send('POST', '/confirmations', { members: [item?.memberId] });
    expect((await decline()).status).toBe(409);
    expect((await mailsPosted()).some(({ content }) => content.template === 'registration-declined')).toBe(false);
  });

  it('refuses a reason that is too long, another branch, and who may not confirm', async () => {
    const { tree, decline, send, item } = await oneWaits();
    expect((await decline('x'.repeat(301))).status).toBe(422);
    const other = await anOwner('club');
    const path = `/registrations/${item?.registrationId}/decline`;
    expect((await other.send('POST', path, { reason: null })).status).toBe(404);
    const elsewhere = await aMember(tree, { organization: tree.otherClub, confirmed: false });
    const [theirs] = elsewhere.registrations;
    expect((await send('POST', `/registrations/${theirs?.id}/decline`, { reason: null })).status).toBe(404);
    const reviewer = await someoneWith('reviewer');
    expect((await reviewer.send('POST', '/registrations/x/decline', { reason: null })).status).toBe(403);
  });
});

describe('what was declined', () => {
  const inDays = async (days: number) => {
    const ports = await portsOf(env, new Date());
    return { ...ports, now: new Date(ports.now.getTime() + days * 86_400_000) };
  };

  it('is deleted after thirty days, with the person where nothing else is left of them', async () => {
    const { club, decline, item } = await oneWaits();
    await decline();
    await forgetDeclined(await inDays(29));
    expect((await waitingOf(club)).declined).toHaveLength(1);
    await forgetDeclined(await inDays(31));
    expect((await waitingOf(club)).declined).toEqual([]);

    expect(await env.DB.prepare('select id from member where id = ?').bind(item?.memberId).first()).toBeNull();
  });

  it('leaves alone who registered again meanwhile', async () => {
    const { club, tree, decline, item } = await oneWaits();
    await decline();
    await register(tree.club, aForm({ role: 'volunteer' }));
    await forgetDeclined(await inDays(31));
    const { items, declined } = await waitingOf(club);
    expect(declined).toEqual([]);
    expect(items).toMatchObject([{ memberId: item?.memberId, role: 'volunteer' }]);
  });
});
