// The first journey, with the built extension, in both browsers: from the confirmation mail to a green dot that nobody reloaded for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, launchTestedBrowser, type TestedBrowser } from '../browsers/tested-browser.ts';
import { DEMO_COACHES } from '../sandbox/seed/people.ts';
import { filledByExtension, signUpAndFinish } from './finish-course.ts';
import { dotOf, searchFor } from './grid-row.ts';
import { signIn } from './sign-in.ts';
import { startWorld, type World } from './start-world.ts';
import { Visitor } from './visitor.ts';

describe.each(BROWSER_NAMES)('begin to green in %s', (name) => {
  const ana = DEMO_COACHES[0]!.identity;
  const ANA = `${ana.lastName}, ${ana.firstName}`;
  let world: World;
  let browser: TestedBrowser;

  beforeAll(async () => {
    world = await startWorld();
    browser = await launchTestedBrowser(name, { safesportPort: world.sandbox.safesport.port });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  it('leads a coach from her mail through SafeSport, and her dot turns green while club and association look on', async () => {
    const offices = { 'registrar@bobcats.example': 'big-bear-bobcats', 'office@cal-south.example': 'cal-south' };
    const watching: Visitor[] = [];
    for (const [email, organization] of Object.entries(offices)) {
      const visitor = await Visitor.at(browser, world.siteOf(organization, 'people'));
      await visitor.sees({ css: 'button', text: 'Email me a code' });
      await visitor.findsNothingInTheWay();
      await signIn(world, visitor, email);
      await searchFor(visitor, ana.lastName);
      await visitor.sees(dotOf(ANA, 'draft'));
      await visitor.findsNothingInTheWay();
      await visitor.page.evaluate(() => Object.assign(window, { neverReloaded: true }));
      watching.push(visitor);
    }

    const confirmation = await world.mailTo(ana.email, /confirmed with Big Bear Bobcats/);
    const coach = await Visitor.at(browser, `${world.sandbox.url}/inbox/${confirmation.id}`);
    const link = (await coach.reads({ css: 'pre a', text: '#touchline=' })).trim();
    await coach.page.goto(link);
    await coach.sees({ css: 'p', text: `Hi ${ana.firstName}` });
    expect(coach.page.url()).toBe(world.siteOf('big-bear', 'safesport'));
    await coach.findsNothingInTheWay();

    await coach.presses({ css: 'button', text: 'Begin SafeSport training' });
    const receipt = await coach.reads({ css: 'p', text: 'Receipt number:' });
    expect(receipt).toMatch(/Receipt number: [2-9A-Z]{4}-[2-9A-Z]{4}/);
    await coach.page.waitUntil(() => location.hostname === 'safesporttrained.org');
    const [, code = ''] = /number: (\S+)/.exec(receipt) ?? [];
    await world.mailTo(ana.email, new RegExp(`You started SafeSport training \\(receipt ${code}\\)`));

    const calSouth = world.secrets.associations.find(({ slug }) => slug === 'cal-south')!;
    expect(await filledByExtension(coach.page)).toEqual({ sport: 'U.S. Soccer', code: calSouth.accessCode });
    await signUpAndFinish(coach.page, ana);
    expect(world.sandbox.safesport.completions.map(({ status }) => status)).toEqual([202]);

    for (const visitor of watching) {
      await visitor.sees(dotOf(ANA, 'approved'));
      expect(await visitor.page.evaluate(() => 'neverReloaded' in window)).toBe(true);
    }

    await world.mailTo(ana.email, /Approved: SafeSport training/);
    await coach.page.goto(link);
    await coach.sees({ css: 'strong', text: 'Approved' });
    await coach.findsNothingInTheWay();
  });
});
