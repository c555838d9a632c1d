// What a league asks of its coaches: the owner changes the list on the settings page, and the league's own page says so; a coach sees where
// they stand.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { launchTestedBrowser, type TestedBrowser } from '../browsers/tested-browser.ts';
import { DEMO_COACHES } from '../sandbox/seed/people.ts';
import { signIn } from './sign-in.ts';
import { startWorld, type World } from './start-world.ts';
import { Visitor } from './visitor.ts';

describe('what coaches must finish', () => {
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

  it('stands on the league’s page as its owner wrote it', async () => {
    const page = await Visitor.at(browser, world.siteOf('big-bear', 'requirements'));
    await page.sees({ css: 'h2', text: 'Coach preseason requirements' });
    await page.findsNothingInTheWay();

    const owner = await Visitor.at(browser, `${world.worker.url}/pages/settings?organization=big-bear`);
    await signIn(world, owner, 'president@big-bear.example');
    await owner.sees({ css: 'summary', text: 'Cal South administrator account' });
    await owner.findsNothingInTheWay();
    const title = { css: 'textarea[data-path="title.en"]' };
    await owner.types(title, ' of Big Bear');
    await owner.presses({ css: 'button', text: 'Mark as checked today' });
    await owner.presses({ css: 'form.requirements .primary', text: 'Save' });
    await owner.sees({ css: 'p[role=status]', text: 'Saved. Coaches see it now.' });

    const again = await Visitor.at(browser, world.siteOf('big-bear', 'requirements'));
    await again.sees({ css: 'h2', text: 'of Big Bear' });
  });

  it('shows a coach of the league where they stand, by the link of their mail', async () => {
    const ana = DEMO_COACHES[0]!.identity;
    const token = (world.coachLinks[ana.email] ?? '').split('#')[1];
    const page = await Visitor.at(browser, `${world.siteOf('big-bear', 'requirements')}#${token}`);
    await page.sees({ css: 'h3', text: `Your progress, ${ana.firstName}` });
    await page.findsNothingInTheWay();
  });
});
