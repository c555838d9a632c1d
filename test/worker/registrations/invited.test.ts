import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { Invited } from '../../../contract/registrations/invited.ts';
import { readPrefill } from '../../../contract/registrations/prefill.ts';
import { linkFor } from '../../../worker/letters/link-for.ts';
import { writeLetter } from '../../../worker/letters/write-letter.ts';
import type { MailRow } from '../../../worker/mail/mails.store.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { forgetInvited } from '../../../worker/privacy/forget-invited.ts';
import { ANA } from '../builders/a-member.ts';
import { aForm, register } from '../builders/a-registration.ts';
import { mailsPosted } from '../builders/a-sign-in.ts';
import { anOwner, type SignedInOwner, someoneWith } from '../builders/an-owner.ts';

const invitee = {
  firstName: 'Ana',
  lastName: 'Ortiz',
  email: ANA.email,
  role: 'head-coach',
  division: 'U10',
  team: 'Comets',
  language: 'es',
};
const aRow = { ...invitee, line: 2, identity: ANA, phone: null };
const invitedOf = async ({ get }: SignedInOwner) => (await (await get('/invited')).json()) as Invited;
const mails = async () => (await mailsPosted()).filter(({ content }) => content.template === 'register-online');
const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const mailedAt = (at: string) => env.DB.prepare('update invited_person set mailed_at = ?').bind(at).run();

describe('people invited to register', () => {
  it('come from a roster, once, with a link that fills in the form in their language', async () => {
    const club = await anOwner('club');
    for (const _ of [1, 2]) await club.send('POST', '/roster', { rows: [aRow] });
    expect(await invitedOf(club)).toMatchObject({ count: 1, items: [{ firstName: 'Ana', team: 'Comets', mails: 1 }] });
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    if (!mail) throw new Error('No mail');
    const link = new URL(await linkFor(env, mail, { memberId: null } as MailRow, 'id', null));
    expect(link.search).toBe(`?organization=${club.tree.club}`);
    expect(readPrefill(link.hash)).toEqual(invitee);
    for (const language of ['en', 'es'] as const)
      expect((await writeLetter(mail.content, language, link.href)).text).toContain('Ana');
  });

  it('are added by hand, and not twice', async () => {
    const club = await anOwner('club');
    const outcomes = [];
    for (const _ of [1, 2]) outcomes.push(await (await club.send('POST', '/invited', invitee)).json());
    expect(outcomes).toEqual([{ outcome: 'invited' }, { outcome: 'there' }]);
    expect(await mails()).toHaveLength(1);
    expect((await club.send('POST', '/invited', { ...invitee, lastName: ' ' })).status).toBe(422);
  });

  it('are on the list until they register, and while they are declined', async () => {
    const club = await anOwner('club');
    await club.send('POST', '/invited', invitee);
    await register(
      club.tree.club,
      aForm(
        { phone: '(909) 555-0199' },
        { email: 'lia@else.example', firstName: 'Lia', lastName: 'Else', birthDate: '1979-02-03' },
      ),
    );
    expect((await invitedOf(club)).count).toBe(1);
    await register(club.tree.club, aForm({}, ANA));
    expect(await invitedOf(club)).toEqual({ count: 0, items: [] });
    const { items } = (await (await club.get('/registrations')).json()) as {
      items: { registrationId: string; email: string }[];
    };
    const theirs = items.find(({ email }) => email === ANA.email);
    expect((await club.send('POST', `/registrations/${theirs?.registrationId}/decline`, { reason: null })).status).toBe(
      204,
    );
    expect((await invitedOf(club)).count).toBe(0);
  });

  it('of one household stay apart: one who registers does not answer for the other', async () => {
    const club = await anOwner('club');
    await club.send('POST', '/invited', invitee);
    await club.send('POST', '/invited', { ...invitee, firstName: 'Bo' });
    const form = aForm({}, ANA);
    await register(club.tree.club, { ...form, role: 'head-coach' });
    expect((await invitedOf(club)).items).toMatchObject([{ firstName: 'Bo' }]);
  });

  it('are reminded at most once a day', async () => {
    const club = await anOwner('club');
    await club.send('POST', '/invited', invitee);
    const ids = (await invitedOf(club)).items.map(({ invitedId }) => invitedId);
    const remind = async () => (await club.send('POST', '/invited/reminders', { invited: ids })).json();
    expect(await remind()).toEqual({ mailed: 0, left: 1 });
    await mailedAt(ago(25));
    expect(
      (await Promise.all([remind(), remind()])).filter((each) => (each as { mailed: number }).mailed === 1),
    ).toHaveLength(1);
    expect(await mails()).toHaveLength(2);
    expect((await invitedOf(club)).items).toMatchObject([{ mails: 2 }]);
  });

  it('are taken off the list, and can be invited again', async () => {
    const club = await anOwner('club');
    await club.send('POST', '/invited', invitee);
    const [item] = (await invitedOf(club)).items;
    expect((await club.send('DELETE', `/invited/${item?.invitedId}`)).status).toBe(204);
    expect((await club.send('DELETE', `/invited/${item?.invitedId}`)).status).toBe(404);
    expect(await (await club.send('POST', '/invited', invitee)).json()).toEqual({ outcome: 'invited' });
    expect(await mails()).toHaveLength(2);
  });

  it('are forgotten after a season', async () => {
    const club = await anOwner('club');
    await club.send('POST', '/invited', invitee);
    await forgetInvited(await portsOf(env, new Date(Date.now() + 401 * 86_400_000)));
    const left = await env.DB.prepare('select count(*) as many from invited_person').first();
    expect(left).toEqual({ many: 0 });
  });

  it('are of nobody’s business in another branch, nor a coordinator’s', async () => {
    const club = await anOwner('club');
    await club.send('POST', '/invited', invitee);
    const [item] = (await invitedOf(club)).items;
    const coordinator = await someoneWith('coordinator', 'club');
    expect((await coordinator.get('/invited')).status).toBe(403);
    const stranger = await anOwner('club');
    expect((await stranger.send('DELETE', `/invited/${item?.invitedId}`)).status).toBe(404);
    const body = { invited: [item?.invitedId] };
    expect(await (await stranger.send('POST', '/invited/reminders', body)).json()).toEqual({ mailed: 0, left: 1 });
  });
});
