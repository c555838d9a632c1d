import { env } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { portsOf } from '../../../worker/platform/ports.ts';
import { forgetInvited } from '../../../worker/privacy/forget-invited.ts';
import { ANA } from '../builders/a-member.ts';
import { aForm, register } from '../builders/a-registration.ts';
import { INVITEE, invitedOf } from '../builders/an-invited-person.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

describe('who is invited and has not registered', () => {
  it('are on the list until they register, and while they are declined', async () => {
    const club = await anOwner('club');
    await club.send('POST', '/invited', INVITEE);
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
    await club.send('POST', '/invited', INVITEE);
    await club.send('POST', '/invited', { ...INVITEE, firstName: 'Bo' });
    const form = aForm({}, ANA);
    await register(club.tree.club, { ...form, role: 'head-coach' });
    expect((await invitedOf(club)).items).toMatchObject([{ firstName: 'Bo' }]);
  });

  it('are forgotten after a season', async () => {
    const club = await anOwner('club');
    await club.send('POST', '/invited', INVITEE);
    await forgetInvited(await portsOf(env, new Date(Date.now() + 401 * 86_400_000)));
    const left = await env.DB.prepare('select count(*) as many from invited_person').first();
    expect(left).toEqual({ many: 0 });
  });

  it('are no coordinator’s, and not another branch’s', async () => {
    const club = await anOwner('club');
    await club.send('POST', '/invited', INVITEE);
    expect((await (await someoneWith('coordinator', 'club')).get('/invited')).status).toBe(403);
    expect(await invitedOf(await anOwner('club'))).toEqual({ count: 0, items: [] });
  });
});
