import { describe, expect, it } from 'vitest';
import type { Reminders } from '../../../contract/reminders/reminder.ts';
import { aCoach, approve, remindersPosted } from '../builders/a-reminder.ts';
import { call } from '../builders/a-sign-in.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

describe('looking before reminding', () => {
  it('says who would get a mail for what, and who not and why', async () => {
    const { tree, send } = await anOwner('club');
    const ana = await aCoach(tree, 'Ana');
    const green = await aCoach(tree, 'Gina');
    for (const each of ['abuse-prevention', 'background-check'] as const) await approve(green.row.id, each);
    const pending = await aCoach(tree, 'Pete', { confirmed: false });
    const minor = await aCoach(tree, 'Mia', { role: 'volunteer', identity: { birthDate: '2011-05-05' } });
    const nowhere = await aCoach(tree, 'Nora', { identity: { email: '' } });
    const members = [ana, green, pending, minor, nowhere].map(({ row }) => row.id);
    const answer = (await (await send('POST', '/reminder-previews', { members })).json()) as Reminders;
    expect(answer.people.map(({ name, skipped }) => `${name}: ${skipped}`)).toEqual([
      'Ana OfAna: null',
      'Gina OfGina: green',
      'Pete OfPete: unconfirmed',
      'Mia OfMia: exempt',
      'Nora OfNora: no-email',
    ]);
    expect(answer.people[0]?.missing).toEqual(['abuse-prevention', 'background-check']);
    expect(answer).toMatchObject({ mails: 1, skipped: { green: 1, unconfirmed: 1, exempt: 1, 'no-email': 1 } });
    expect(await remindersPosted()).toEqual([]);
  });

  it('wants somebody named', async () => {
    const { send } = await anOwner('club');
    expect((await send('POST', '/reminder-previews', { members: [] })).status).toBe(422);
  });

  it('leaves out people of other branches, and is not for a reviewer, an assignor or a stranger', async () => {
    const { tree, send } = await anOwner('club');
    const stranger = await aCoach(tree, 'Sue', { organization: tree.otherClub });
    const body = { members: [stranger.row.id, 'nobody'] };
    expect(await (await send('POST', '/reminder-previews', body)).json()).toEqual({
      people: [],
      mails: 0,
      skipped: {},
    });
    expect((await send('POST', '/reminder-previews', body, tree.otherClub)).status).toBe(404);
    expect((await call('POST', `/v1/organizations/${tree.club}/reminder-previews`, { body })).status).toBe(401);
    for (const role of ['reviewer', 'assignor'] as const) {
      const one = await someoneWith(role);
      expect((await one.send('POST', '/reminder-previews', body)).status).toBe(403);
    }
  });
});
