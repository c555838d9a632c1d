// A day in the office, by keyboard where a hand would rather stay there: the registrar brings in a roster, confirms many, merges a duplicate
// and takes it back; the reviewer clears several certificates without a mouse; the owner invites somebody who accepts.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestedBrowser, type TestedBrowser } from '../browsers/tested-browser.ts';
import { signIn } from './sign-in.ts';
import { startWorld, type World } from './start-world.ts';
import { Visitor } from './visitor.ts';

const ROSTER = [
  'First Name,Last Name,DOB,Gender,Email,Role,Division',
  'Greta,Vandermeer,03/14/2010,F,greta.v@families.example,Volunteer,U10',
  'Olu,Adeyemi,07/02/2010,M,olu.a@families.example,Volunteer,U12',
  'Petra,Nobody,,F,petra@families.example,Team Manager,U8',
].join('\r\n');

/** On a machine that is busy with something else. */
const DAY_MS = 240_000;

describe('a day in the office', () => {
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
  const page = (name: string, organization: string) => `${world.worker.url}/pages/${name}?organization=${organization}`;

  it(
    'a registrar imports a roster, confirms many, merges a duplicate and undoes it',
    async () => {
      const registrar = await Visitor.at(browser, page('import', 'big-bear'));
      await signIn(world, registrar, 'registrar@big-bear.example');
      const file = { name: 'roster.csv', type: 'text/csv', text: ROSTER };
      await registrar.chooses({ css: 'input[type=file]' }, file);
      await registrar.sees({ css: '[role=status]', text: '2 ' });
      await registrar.findsNothingInTheWay();
      await registrar.enters({ css: 'button.primary' });
      await registrar.sees({ css: 'caption' });
      await registrar.findsNothingInTheWay();

      await registrar.page.goto(page('registrations', 'big-bear'));
      await registrar.sees({ css: '.who', text: 'Greta Vandermeer' });
      // Somebody who waits looks like somebody on the books: it says so, and leads there.
      await registrar.sees({ css: '.hint a' });
      await registrar.findsNothingInTheWay();
      for (const name of ['Greta Vandermeer', 'Olu Adeyemi']) {
        await registrar.walksTo({ css: 'input[type=checkbox]', label: name });
        await registrar.page.press('Space');
      }
      await registrar.enters({ css: 'button.primary', text: 'Confirm 2 people' });
      await registrar.sees({ css: '[role=status]', text: '2 people are confirmed' });
      await world.mailTo('greta.v@families.example', /confirm|SafeSport/i);

      await registrar.presses({ css: '.hint a' });
      await registrar.sees({ css: 'h2', text: 'Possible duplicates' });
      await registrar.sees({ css: 'h3', text: 'Siobhan' });
      const pairs = await count(registrar, '.cards > li');
      expect(pairs).toBeGreaterThanOrEqual(3);
      await registrar.findsNothingInTheWay();
      await registrar.enters({ css: 'button', text: 'Keep record 2: Siobhan Eberhardt' });
      await registrar.sees({ css: 'h4', text: 'Merge Siobhan Eberhard (record 1) into Siobhan Eberhardt (record 2)?' });
      await registrar.findsNothingInTheWay();
      await registrar.enters({ css: 'button.primary', text: 'Merge' });
      await registrar.sees({ css: '[role=status]', text: 'Siobhan Eberhard is merged into Siobhan Eberhardt.' });
      expect(await count(registrar, '.cards > li')).toBe(pairs - 1);
      await registrar.findsNothingInTheWay();
      await registrar.enters({ css: 'button', label: 'Undo the merge of Siobhan Eberhard' });
      await registrar.sees({ css: '[role=status]', text: 'Merge undone' });
      expect(await count(registrar, '.cards > li')).toBe(pairs);
      await registrar.enters({ css: 'button', text: 'Different people' });
      await registrar.sees({ css: '[role=status]', text: 'marked as different people.' });
      await registrar.findsNothingInTheWay();
      await registrar.fits(320);
    },
    DAY_MS,
  );

  it(
    'a reviewer clears several certificates by keyboard alone',
    async () => {
      const reviewer = await Visitor.at(browser, page('review', 'cal-south'));
      await signIn(world, reviewer, 'office@cal-south.example');
      await reviewer.sees({ css: '#record' });
      await reviewer.findsNothingInTheWay();
      const waiting = await count(reviewer, '.queue li');
      expect(waiting).toBeGreaterThanOrEqual(3);
      await reviewer.walksTo({ css: '.queue button' });
      await reviewer.page.press('m');
      await reviewer.sees({ css: '[role=status]', text: 'assigned to office@cal-south.example' });
      for (const decided of [1, 2]) {
        const name = await reviewer.reads({ css: '#record' });
        await reviewer.page.press('a');
        await reviewer.sees({ css: '[role=status]', text: `${name.trim()}: Approved.` });
        expect(await count(reviewer, '.queue li')).toBe(waiting - decided);
      }
      await reviewer.page.press('r');
      await reviewer.sees({ css: 'textarea' });
      await reviewer.page.press('2');
      await reviewer.page.press('Enter', 'Control');
      await reviewer.sees({ css: '[role=status]', text: ': Rejected.' });
      await reviewer.findsNothingInTheWay();
      await reviewer.fits(320);
    },
    DAY_MS,
  );

  it(
    'an owner changes a setting and invites an administrator, who accepts by signing in',
    async () => {
      const owner = await Visitor.at(browser, page('settings', 'big-bear'));
      await signIn(world, owner, 'president@big-bear.example');
      await owner.presses({ css: 'summary, button, a', text: 'Contact and language' });
      await owner.types({ css: 'input[aria-label=Name]' }, ' Junior');
      await owner.enters({ css: 'button.primary', text: 'Save' });
      await owner.sees({ css: '[role=status]', text: 'Saved.' });
      const shown = await fetch(`${world.worker.url}/v1/organizations/big-bear`);
      expect(await shown.text()).toContain(' Junior');
      await owner.findsNothingInTheWay();
      await owner.presses({ css: 'summary, button, a', text: 'Administrators' });
      await owner.types(
        { css: 'settings-administrators, form', inner: 'input[name=email]' },
        'new.registrar@families.example',
      );
      await owner.presses({ css: 'button.primary', text: 'Send invitation' });
      await owner.sees({ css: '[role=status]', text: 'new.registrar@families.example' });
      await owner.findsNothingInTheWay();
      await world.mailTo('new.registrar@families.example', /Big Bear/);

      const invited = await Visitor.at(browser, page('registrations', 'big-bear'));
      await signIn(world, invited, 'new.registrar@families.example');
      await invited.sees({ css: 'h3', text: 'to confirm' });
      await invited.findsNothingInTheWay();
    },
    DAY_MS,
  );
});

/** How many of them are in the page, in any shadow root. */
const count = (visitor: Visitor, css: string): Promise<number> =>
  visitor.page.evaluate((selector) => {
    const roots: (Document | ShadowRoot)[] = [document];
    let found = 0;
    for (const root of roots) {
      found += root.querySelectorAll(selector).length;
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    }
    return found;
  }, css);
