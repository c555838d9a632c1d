// An association asks for what its state's law asks: takes over California's pack, adds a requirement and a text of its own, and every kind of
// them is met by the coach or the office, on the pages, until the dots are green. A new version of the text asks again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, launchTestedBrowser, type TestedBrowser } from '../browsers/tested-browser.ts';
import { certificatePdf } from '../sandbox/certificate-pdf.ts';
import { DEMO_COACHES } from '../sandbox/seed/people.ts';
import { searchFor } from './grid-row.ts';
import { signIn } from './sign-in.ts';
import { startWorld, type World } from './start-world.ts';
import { type Target, Visitor } from './visitor.ts';

const OFFICE = 'office@cal-south.example';

describe.each(BROWSER_NAMES)('requirements of an association’s own in %s', (name) => {
  const ana = DEMO_COACHES[0]!.identity;
  const who = `${ana.firstName} ${ana.lastName}`;
  let world: World;
  let browser: TestedBrowser;

  beforeAll(async () => {
    world = await startWorld();
    browser = await launchTestedBrowser(name, { extension: false });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  /** A dot of hers in the grid, by its name in words. */
  const dot = (label: string): Target => ({ css: 'status-dot', label });

  it('are chosen on the settings page, with what changes said before', async () => {
    const owner = await Visitor.at(browser, `${world.worker.url}/pages/settings?organization=cal-south#definitions`);
    await signIn(world, owner, OFFICE);
    await owner.presses({ css: 'button', text: 'See the California pack' });
    await owner.sees({ css: 'strong', text: 'Adds: Live Scan' });
    await owner.sees({ css: 'p', text: 'Due January 1, 2027' });
    await owner.findsNothingInTheWay();
    await owner.presses({ css: 'button', text: 'Apply this pack' });
    await owner.sees({ css: '.outcome.done', text: 'The California pack is applied.' });

    await owner.presses({ css: 'button', text: 'Add a requirement' });
    await owner.types({ css: 'input[name=name-en]' }, 'Board orientation');
    await owner.types({ css: 'input[name=name-es]' }, 'Orientación de la directiva');
    await owner.findsNothingInTheWay();
    await owner.fits(320);
    await owner.page.setViewport(1280, 800);
    await owner.presses({ css: 'form[aria-labelledby=form-title] button', text: 'Save' });
    await owner.sees({ css: '.outcome.done', text: 'Saved: Board orientation.' });

    await owner.presses({ css: 'button', text: 'See the U.S. Soccer base pack' });
    await owner.sees({ css: 'strong', text: 'Adds: Athlete abuse prevention policy' });
    await owner.presses({ css: 'button', text: 'Apply this pack' });
    await owner.sees({ css: '.outcome.done', text: 'The U.S. Soccer base pack is applied.' });
  });

  it('are met by the coach: an answer, a signature, a certificate', async () => {
    const token = (world.coachLinks[ana.email] ?? '').split('#')[1];
    const coach = await Visitor.at(browser, `${world.worker.url}/pages/account#${token}`);
    await coach.presses({ css: 'button', label: `Answer: Hours with players, ${who}` });
    await coach.presses({ css: 'input[value=often]' });
    await coach.presses({ css: 'button', text: 'Save my answer' });
    await coach.sees({ css: 'button', text: 'Change my answer' });

    await coach.presses({ css: 'button', label: `Read and sign: Athlete abuse prevention policy, ${who}` });
    await coach.types({ css: 'input[name=name]' }, who);
    await coach.findsNothingInTheWay();
    await coach.fits(320);
    await coach.page.setViewport(1280, 800);
    await coach.presses({ css: 'button.primary', text: 'Sign' });
    await coach.sees({ css: '[data-requirement=maapp] .state', text: 'Approved' });

    await coach.presses({ css: 'button', label: `Upload a certificate: Board orientation, ${who}` });
    await coach.sees({ css: 'button', text: 'Choose a file' });
    const completedOn = new Date(Date.now() - 864e5).toISOString().slice(0, 10);
    const bytes = certificatePdf({ name: who, course: 'Board orientation', completedOn });
    await coach.drops({ css: '[part=zone]' }, { name: 'board.pdf', type: 'application/pdf', bytes });
    await coach.sees({ css: 'p', text: 'board.pdf uploaded.' });
    await coach.sees({ css: '[data-requirement=live-scan]', text: 'Your association hasn’t recorded this check yet.' });
  });

  it('are approved and recorded by the office, and a new version of the text asks again', async () => {
    const office = await Visitor.at(browser, `${world.worker.url}/pages/review?organization=cal-south`);
    await signIn(world, office, OFFICE);
    await office.presses({ css: '.queue button', text: who });
    await office.sees({ css: 'dd', text: 'Board orientation' });

    const grid = await Visitor.at(browser, `${world.worker.url}/pages/people?organization=cal-south`);
    await signIn(world, grid, OFFICE);
    await searchFor(grid, ana.lastName);
    await grid.presses(dot('Live Scan: Draft'));
    await grid.presses({ css: 'summary', text: 'Record a check' });
    await grid.types({ css: 'input[name=place]' }, 'UPS Store 12');
    await grid.findsNothingInTheWay();
    await grid.presses({ css: 'button', text: 'Record the check' });
    await grid.sees({ css: '[role=status]', text: 'The check is recorded.' });
    await grid.sees({ css: 'strong', text: 'Live Scan: Approved' });

    const owner = await Visitor.at(browser, `${world.worker.url}/pages/settings?organization=cal-south#definitions`);
    await signIn(world, owner, OFFICE);
    await owner.presses({ css: 'button', label: 'Edit Athlete abuse prevention policy' });
    await owner.presses({ css: 'input[name=askAgain]' });
    await owner.presses({ css: 'form[aria-labelledby=form-title] button', text: 'Save' });
    await owner.sees({ css: '.outcome.done', text: 'Saved: Athlete abuse prevention policy.' });

    const token = (world.coachLinks[ana.email] ?? '').split('#')[1];
    const coach = await Visitor.at(browser, `${world.worker.url}/pages/account?lang=es#${token}`);
    await coach.sees({ css: '[data-requirement=maapp]', text: 'Hay una versión nueva.' });
    expect(await coach.reads({ css: '[data-requirement=maapp] h4' })).toContain(
      'Política de prevención de abuso de atletas',
    );
  });
});
