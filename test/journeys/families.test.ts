// Families: a coach registers online and is confirmed; a household opens its account in Spanish on a phone and begins for one of them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchTestedBrowser, type TestedBrowser } from '../browsers/tested-browser.ts';
import { HOUSEHOLD_EMAIL } from '../sandbox/seed/twice.ts';
import { Office } from './office.ts';
import { startWorld, type World } from './start-world.ts';
import { Visitor } from './visitor.ts';

/** On a machine that is busy with something else. */
const WHILE_MS = 240_000;

describe('families', () => {
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

  it(
    'a coach registers online, is confirmed, and begins from the mail',
    async () => {
      const coach = await Visitor.at(browser, `${world.worker.url}/pages/register?organization=big-bear`);
      await coach.sees({ css: 'select[name=role]' });
      await coach.findsNothingInTheWay();
      await coach.enters({ css: 'button.primary' });
      await coach.sees({ css: '[aria-invalid=true]' });
      await coach.findsNothingInTheWay();
      const typed = { firstName: 'Ingrid', lastName: 'Vasquez', email: 'ingrid.v@families.example' };
      for (const [name, text] of Object.entries(typed)) await coach.types({ css: `input[name=${name}]` }, text);
      await coach.types({ css: 'input[name=birthDate]' }, '04121988');
      await coach.types({ css: 'select[name=gender]' }, 'Female');
      await coach.walksTo({ css: 'input[type=checkbox]' });
      await coach.page.press('Space');
      await coach.enters({ css: 'button.primary', text: 'Register' });
      await coach.sees({ css: 'h2, h3', text: 'Registration received' });
      await coach.findsNothingInTheWay();

      const office = await Office.signIn(world, 'registrar@big-bear.example', 'big-bear');
      const { memberId } = await office.person('Ingrid', 'Vasquez');
      expect(await office.post('confirmations', { members: [memberId] })).toEqual({ confirmed: 1 });
      const { text } = await world.mailTo('ingrid.v@families.example', /https?:\/\/\S+#\S+/);
      const landing = await Visitor.at(browser, /https?:\/\/\S+#[^\s)]+/.exec(text)?.[0] ?? '');
      await landing.sees({ css: 'button', text: 'Begin SafeSport training' });
    },
    WHILE_MS,
  );

  it(
    'una familia abre su cuenta en español en un teléfono y comienza la capacitación de una persona',
    async () => {
      const family = await Visitor.at(browser, `${world.worker.url}/pages/account?lang=es`);
      await family.page.setViewport(375, 800);
      await family.sees({ css: 'input[name=email]' });
      await family.findsNothingInTheWay();
      const mail = world.expectMail(HOUSEHOLD_EMAIL, /\b\d{6}\b/);
      await family.types({ css: 'input[name=email]' }, HOUSEHOLD_EMAIL);
      await family.page.press('Enter');
      await family.sees({ css: 'input[name=code]' });
      await family.types({ css: 'input[name=code]' }, /\b\d{6}\b/.exec((await mail()).text)?.[0] ?? '');
      await family.page.press('Enter');

      for (const name of ['Carmen Delgado', 'Iván Delgado', 'Diego Delgado'])
        await family.sees({ css: 'h3', text: name });
      await family.sees({ css: 'li', text: 'Menor de 18 años' });
      await family.findsNothingInTheWay();
      await family.fits(375);
      await family.enters({ css: 'button', text: 'Lista' });
      await family.sees({ css: 'table' });
      await family.findsNothingInTheWay();
      await family.fits(320);
      await family.page.evaluate(() => addEventListener('touchline-training-begun', (event) => event.preventDefault()));
      await family.enters({ css: 'button', label: 'Comenzar la capacitación de Iván Delgado' });
      await family.sees({ css: '[role=status]', text: 'Número de comprobante:' });
      await family.findsNothingInTheWay();
      const office = await Office.signIn(world, 'registrar@big-bear.example', 'big-bear');
      const { standings } = await office.person('Iván', 'Delgado');
      expect(standings['abuse-prevention']?.notes).toContain('begun');
    },
    WHILE_MS,
  );
});
