// A coach asks for a payment code on the league's page; the coordinator fills the pool and hands one out; the coach reads it there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestedBrowser, type TestedBrowser } from '../browsers/tested-browser.ts';
import { DEMO_COACHES } from '../sandbox/seed/people.ts';
import { signIn } from './sign-in.ts';
import { startWorld, type World } from './start-world.ts';
import { Visitor } from './visitor.ts';

describe('a payment code', () => {
  const ana = DEMO_COACHES[0]!.identity;
  let world: World;
  let browser: TestedBrowser;

  beforeAll(async () => {
    world = await startWorld();
    browser = await launchTestedBrowser('chromium', { extension: false });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('goes from the pool to the coach who asked, who hears of it by mail', async () => {
    const token = (world.coachLinks[ana.email] ?? '').split('#')[1];
    const coach = await Visitor.at(browser, `${world.siteOf('big-bear', 'requirements')}#${token}`);
    await coach.presses({ css: 'button', text: 'Request my payment code' });
    await coach.sees({ css: 'p', text: 'We’ll email you when your code is ready' });
    await coach.findsNothingInTheWay();

    const desk = await Visitor.at(browser, `${world.worker.url}/pages/codes?organization=big-bear`);
    await desk.sees({ css: 'button', text: 'Email me a code' });
    await desk.findsNothingInTheWay();
    await signIn(world, desk, 'president@big-bear.example');
    await desk.sees({ css: 'li', text: `${ana.firstName} ${ana.lastName}` });
    await desk.presses({ css: 'button', text: 'Send code' });
    await desk.sees({ css: 'p[role=status]', text: 'No codes left, so none was sent.' });
    await desk.types({ css: 'textarea[name=codes]' }, 'PAY-7781\nPAY-7782\nPAY-7781');
    await desk.presses({ css: 'button', text: 'Add these codes' });
    await desk.sees({ css: 'p[role=status]', text: '2 codes were added.' });
    await desk.sees({ css: 'li', text: 'Line 3 is already in an earlier line' });
    await desk.findsNothingInTheWay();

    const told = world.expectMail(ana.email, /Your payment code for/);
    await desk.presses({ css: 'button', text: 'Send code' });
    await desk.sees({ css: 'p[role=status]', text: `we’re emailing ${ana.firstName} ${ana.lastName}` });
    await desk.sees({ css: 'section', text: '1 left, 1 sent' });
    const mail = await told();
    expect(mail.text).not.toContain('PAY-77');
    await world.mailTo('president@big-bear.example', /1 payment code left/);

    const reader = await Visitor.at(browser, `${world.sandbox.url}/inbox/${mail.id}`);
    await reader.page.goto((await reader.reads({ css: 'pre a', text: '#touchline=' })).trim());
    await reader.sees({ css: 'code', text: 'PAY-7781' });
    await reader.findsNothingInTheWay();

    expect(await desk.reads({ css: 'section', text: 'Sent codes' })).not.toContain('PAY-7781');
    await desk.presses({ css: 'button', text: `Show: ${ana.firstName} ${ana.lastName}` });
    await desk.sees({ css: 'code', text: 'PAY-7781' });
  });
});
