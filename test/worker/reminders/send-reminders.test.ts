import { env } from 'cloudflare:test';
import { drizzle } from 'drizzle-orm/d1';
import { describe, expect, it } from 'vitest';
import type { Reminders } from '../../../contract/reminders/reminder.ts';
import { writeLetter } from '../../../worker/letters/write-letter.ts';
import { reminder } from '../../../worker/reminders/reminder.schema.ts';
import { aCoach, approve, remindersPosted } from '../builders/a-reminder.ts';
import { anOwner, someoneWith } from '../builders/an-owner.ts';

const eightDaysAgo = () => new Date(Date.now() - 8 * 86_400_000).toISOString();

describe('reminding', () => {
  it('mails everybody who lacks something once, with all that is missing', async () => {
    const { tree, send } = await anOwner('club');
    const people = [await aCoach(tree, 'Ana'), await aCoach(tree, 'Ben')];
    await approve(people[1]?.row.id ?? '', 'abuse-prevention');
    const members = people.map(({ row }) => row.id);
    const first = (await (await send('POST', '/reminders', { members })).json()) as Reminders;
    expect(first).toMatchObject({ mails: 2, skipped: {} });
    const second = (await (await send('POST', '/reminders', { members })).json()) as Reminders;
    expect(second).toMatchObject({ mails: 0, skipped: { recently: 2 } });
    const posted = await remindersPosted();
    expect(posted.map(({ to, content }) => [to, content.missing.map(({ requirement }) => requirement)]).sort()).toEqual(
      [
        ['ana@example.org', ['abuse-prevention', 'background-check']],
        ['ben@example.org', ['background-check']],
      ],
    );
  });

  it('says in both languages what is missing and what comes next', async () => {
    const { tree, send } = await anOwner('club');
    await send('POST', '/reminders', { members: [(await aCoach(tree, 'Ana')).row.id] });
    const [mail] = await remindersPosted();
    if (!mail) throw new Error('No reminder was posted');
    const english = await writeLetter(mail.content, 'en', 'https://x.test');
    expect(english.text).toContain('SafeSport training: not started; open your page and select Begin.');
    expect(english.text).toContain('Background check: nothing received yet; your page shows what to do.');
    expect((await writeLetter(mail.content, 'es', 'https://x.test')).text).toContain(
      'Capacitación SafeSport: sin comenzar; abra su página y oprima Comenzar.',
    );
  });

  it('sends one mail a person, however many ask for it at the same moment', async () => {
    const { tree, send } = await anOwner('club');
    const members = [(await aCoach(tree, 'Ana')).row.id];
    const answers = await Promise.all(Array.from({ length: 12 }, () => send('POST', '/reminders', { members })));
    const mails = await Promise.all(answers.map(async (each) => ((await each.json()) as Reminders).mails));
    expect(mails.filter((each) => each === 1)).toHaveLength(1);
    expect(await remindersPosted()).toHaveLength(1);
  });

  it('may remind again after a week', async () => {
    const { tree, send } = await anOwner('club');
    const members = [(await aCoach(tree, 'Ana')).row.id];
    await send('POST', '/reminders', { members });
    await drizzle(env.DB).update(reminder).set({ remindedAt: eightDaysAgo() });
    expect(((await (await send('POST', '/reminders', { members })).json()) as Reminders).mails).toBe(1);
    expect(await remindersPosted()).toHaveLength(2);
  });

  it('wants ids, at most five hundred', async () => {
    const { send } = await anOwner('club');
    expect((await send('POST', '/reminders', { members: Array(501).fill('x') })).status).toBe(422);
  });

  it('reaches nobody of another branch, and is not for a reviewer', async () => {
    const { tree, send } = await anOwner('club');
    const stranger = await aCoach(tree, 'Sue', { organization: tree.otherClub });
    const body = { members: [stranger.row.id] };
    expect(await (await send('POST', '/reminders', body)).json()).toMatchObject({ people: [], mails: 0 });
    expect((await send('POST', '/reminders', body, tree.otherClub)).status).toBe(404);
    expect((await (await someoneWith('reviewer')).send('POST', '/reminders', body)).status).toBe(403);
    expect(await remindersPosted()).toEqual([]);
  });
});
