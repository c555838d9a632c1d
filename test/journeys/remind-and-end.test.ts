// A registrar reminds a coach; the mail comes once, by real SMTP, with what is missing and a way to end such mails. Opening that changes
// nothing; a button does, and the same button takes it back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reminders } from '../../contract/reminders/reminder.ts';
import { launchTestedBrowser, type TestedBrowser } from '../browsers/tested-browser.ts';
import { DEMO_COACHES } from '../sandbox/seed/people.ts';
import { Office } from './office.ts';
import { startWorld, type World } from './start-world.ts';
import { Visitor } from './visitor.ts';

describe('reminding a coach', () => {
  const ana = DEMO_COACHES[0]!.identity;
  let world: World;
  let browser: TestedBrowser;
  let office: Office;
  let members: string[];

  const preview = async () => (await office.post('reminder-previews', { members })) as Reminders;

  beforeAll(async () => {
    world = await startWorld();
    browser = await launchTestedBrowser('chromium', { extension: false });
    office = await Office.signIn(world, 'registrar@bobcats.example', 'big-bear-bobcats');
    members = [(await office.person(ana.firstName, ana.lastName)).memberId];
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('sends one mail, however often it is pressed, and its link leads to where the next step is', async () => {
    expect(await preview()).toMatchObject({ mails: 1 });
    const mail = world.expectMail(ana.email, /Still needed for/);
    const answers = await Promise.all([1, 2, 3].map(() => office.post('reminders', { members })));
    expect((answers as Reminders[]).map(({ mails }) => mails).sort()).toEqual([0, 0, 1]);
    const { id, text, headers } = await mail();
    expect(text).toContain('SafeSport training: not started; open your page');
    expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    expect(world.sandbox.mailbox.list(ana.email).filter(({ subject }) => /Still needed/.test(subject))).toHaveLength(1);

    const coach = await Visitor.at(browser, `${world.sandbox.url}/inbox/${id}`);
    await coach.page.goto((await coach.reads({ css: 'pre a', text: '#touchline=' })).trim());
    await coach.sees({ css: 'p', text: `Hi ${ana.firstName}` });
  });

  it('lets her end such mails by a button, never by opening a link, and have them again', async () => {
    const { id, headers } = await world.mailTo(ana.email, /Still needed for/);
    const oneClick = /<(.+)>/.exec(headers['list-unsubscribe'] ?? '')?.[1] ?? '';
    const coach = await Visitor.at(browser, `${world.sandbox.url}/inbox/${id}`);
    const link = (await coach.reads({ css: 'pre a', text: '#unsubscribe=' })).trim();
    await fetch(oneClick);
    await coach.page.goto(link);
    await coach.sees({ css: 'p', text: 'Do you want to stop them?' });
    await coach.findsNothingInTheWay();
    expect(await preview()).toMatchObject({ skipped: { recently: 1 } });

    await coach.presses({ css: 'button', text: 'Unsubscribe' });
    await coach.sees({ css: 'p[role=status]', text: 'You’re unsubscribed from these emails.' });
    await coach.findsNothingInTheWay();
    expect(await preview()).toMatchObject({ skipped: { unsubscribed: 1 } });
    await coach.presses({ css: 'button', text: 'Subscribe again' });
    await coach.sees({ css: 'p[role=status]', text: 'You’re subscribed to these emails again.' });
    expect(await preview()).toMatchObject({ skipped: { recently: 1 } });
  });

  it('takes what mail programs post by themselves', async () => {
    const { headers } = await world.mailTo(ana.email, /Still needed for/);
    const oneClick = /<(.+)>/.exec(headers['list-unsubscribe'] ?? '')?.[1] ?? '';
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await fetch(oneClick, { method: 'POST', body })).status).toBe(200);
    expect(await preview()).toMatchObject({ skipped: { unsubscribed: 1 } });
  });
});
