// The first customer: from an empty database, by the link that an operator's command prints, to a club's first green dot. What the pages and mails
// offer, and nothing else: no test reaches into the store, no address is typed that no page or mail gave.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Identity } from '../../contract/people/member.ts';
import { BROWSER_NAMES, launchTestedBrowser, type TestedBrowser } from '../browsers/tested-browser.ts';
import { filledByExtension, signUpAndFinish } from './finish-course.ts';
import { dotOf } from './grid-row.ts';
import { signIn } from './sign-in.ts';
import { startWorld, type World } from './start-world.ts';
import { Visitor } from './visitor.ts';

const OWNER = 'office@state.example';
const REGISTRAR = 'registrar@bobcats.example';
const ANA: Identity = {
  ...{ firstName: 'Ana', lastName: 'Ortiz', birthDate: '1988-04-12', gender: 'female', email: 'ana@families.example' },
};
/** A season's first hour, in a browser, on a machine that is busy with something else. */
const HOUR_MS = 600_000;

describe.each(BROWSER_NAMES)('the first customer in %s', (name) => {
  let world: World;
  let browser: TestedBrowser;

  beforeAll(async () => {
    world = await startWorld({ email: OWNER, name: 'Cal South', language: 'en' });
    browser = await launchTestedBrowser(name, { safesportPort: world.sandbox.safesport.port });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const codeIn = async (mail: () => Promise<{ text: string }>) => /\b\d{6}\b/.exec((await mail()).text)?.[0] ?? '';
  const linkIn = (text: string) => /https?:\/\/\S+/.exec(text.replace(/[\s\S]*?(?=http)/, ''))?.[0] ?? '';

  it(
    'goes from the printed link to a green dot in the club’s grid',
    async () => {
      const owner = await acceptInvitation();
      await addLeagueAndClub(owner);
      await connectSafesport(owner);
      await inviteRegistrar(owner);
      const registrar = await becomeRegistrar();
      await registerAna(registrar);
      await finishCourse();
      await registrar.sees(dotOf('Ortiz, Ana', 'approved'));
      await registrar.findsNothingInTheWay();
      await homeIsSetUp(owner);
      await secondUseSaysSo();
    },
    HOUR_MS,
  );

  async function acceptInvitation(): Promise<Visitor> {
    const mailed = await world.mailTo(OWNER, /Set up Cal South in Touchline/);
    expect(mailed.text).toContain('/pages/first-owner#invitation=');
    const owner = await Visitor.at(browser, world.firstOwnerLink ?? '');
    await owner.sees({ css: 'h1', text: 'Set up Cal South' });
    await owner.findsNothingInTheWay();
    await owner.fits(320);
    await owner.page.setViewport(1280, 800);
    await owner.types({ css: 'input[name=email]' }, 'somebody@else.example');
    await owner.presses({ css: 'button.primary', text: 'Accept invitation' });
    await owner.sees({ css: '[role=alert]', text: 'made for another address' });
    await owner.presses({ css: 'input[name=email]' });
    await owner.page.press('a', 'Control');
    const mail = world.expectMail(OWNER, /\b\d{6}\b/);
    await owner.types({ css: 'input[name=email]' }, OWNER);
    await owner.presses({ css: 'button.primary', text: 'Accept invitation' });
    await owner.types({ css: 'input[name=code]' }, await codeIn(mail));
    await owner.presses({ css: 'button', text: 'Sign in' });
    await owner.sees({ css: 'h2', text: 'Finish setting up' });
    await owner.findsNothingInTheWay();
    await owner.fits(320);
    await owner.page.setViewport(1280, 800);
    return owner;
  }

  async function addLeagueAndClub(owner: Visitor): Promise<void> {
    await owner.presses({ css: 'a', text: 'Add leagues and clubs' });
    await owner.types({ css: 'form input[name=name]' }, 'Big Bear Youth Soccer');
    await owner.presses({ css: 'button.primary', text: 'Add' });
    await owner.sees({ css: '[role=status]', text: 'Big Bear Youth Soccer was added.' });
    await owner.sees({ css: 'select[name=under]', text: 'Big Bear Youth Soccer' });
    await owner.types({ css: 'form input[name=name]' }, 'Bobcats');
    await owner.presses({ css: 'button.primary', text: 'Add' });
    await owner.sees({ css: '[role=status]', text: 'Its address is bobcats.' });
    await owner.sees({ css: '.card', text: 'Bobcats', inner: '.clubs' });
    await owner.findsNothingInTheWay();
  }

  async function connectSafesport(owner: Visitor): Promise<void> {
    const { accessCode, secret } = world.secrets.associations.find(({ slug }) => slug === 'cal-south')!;
    await owner.presses({ css: '.office a', text: 'Home' });
    await owner.presses({ css: 'a', text: 'Enter your SafeSport access code' });
    await owner.types({ css: 'input[name=code]' }, accessCode);
    await owner.presses({ css: 'button.primary', text: 'Save code' });
    await owner.sees({ css: '.outcome.done' });
    await owner.types({ css: 'input[name=secret]' }, secret);
    await owner.presses({ css: 'button', text: 'Save secret' });
    await owner.sees({ css: '.outcome.done', text: 'It isn’t shown again' });
  }

  async function inviteRegistrar(owner: Visitor): Promise<void> {
    await owner.presses({ css: '.office a', text: 'Organizations' });
    await owner.presses({ css: '.clubs a', text: '0 administrators' });
    await owner.sees({ css: 'h2', text: 'Bobcats' });
    await owner.types({ css: 'form input[name=email][autocomplete=off]' }, REGISTRAR);
    await owner.presses({ css: 'button.primary', text: 'Send invitation' });
    await owner.sees({ css: '.outcome.done', text: REGISTRAR });
  }

  async function becomeRegistrar(): Promise<Visitor> {
    const { text } = await world.mailTo(REGISTRAR, /for Bobcats/);
    const registrar = await Visitor.at(browser, linkIn(text));
    await signIn(world, registrar, REGISTRAR);
    await registrar.sees({ css: 'h1', text: 'Bobcats' });
    await registrar.sees({ css: 'p', text: 'No one is confirmed yet.' });
    await registrar.findsNothingInTheWay();
    return registrar;
  }

  async function registerAna(registrar: Visitor): Promise<void> {
    const coach = await Visitor.at(browser, `${world.worker.url}/pages/register?organization=bobcats`);
    for (const field of ['firstName', 'lastName', 'email'] as const)
      await coach.types({ css: `input[name=${field}]` }, ANA[field]);
    await coach.types({ css: 'input[name=birthDate]' }, '04121988');
    await coach.types({ css: 'select[name=gender]' }, 'Female');
    await coach.presses({ css: 'input[name=consent]' });
    await coach.presses({ css: 'button.primary', text: 'Register' });
    await coach.sees({ css: 'h2', text: 'Registration received' });

    await registrar.page.goto(registrar.page.url());
    await registrar.presses({ css: '.tiles a', text: 'registration to confirm' });
    await declinedByMistake(registrar);
    await registrar.presses({ css: 'button', label: 'Confirm Ana Ortiz' });
    await registrar.sees({ css: '.outcome.done', text: 'confirmed' });
    await registrar.presses({ css: '.office a', text: 'People' });
    await registrar.sees(dotOf('Ortiz, Ana', 'draft'));
  }

  /** She hears why, and the registration waits again. */
  async function declinedByMistake(registrar: Visitor): Promise<void> {
    await registrar.presses({ css: 'button', label: 'Decline Ana Ortiz' });
    await registrar.types({ css: 'input[name=reason]' }, 'You coach for another club.');
    await registrar.findsNothingInTheWay();
    await registrar.presses({ css: 'button', text: 'Decline registration' });
    await registrar.sees({ css: '.outcome.done', text: 'is declined' });
    const { text } = await world.mailTo(ANA.email, /declined your registration/);
    expect(text).toContain('You coach for another club.');
    await registrar.presses({ css: 'summary', text: 'Declined (1)' });
    await registrar.presses({ css: 'button', label: 'Put back Ana Ortiz' });
    await registrar.sees({ css: '.outcome.done', text: 'was already sent' });
  }

  async function finishCourse(): Promise<void> {
    const { text } = await world.mailTo(ANA.email, /#touchline=/);
    const coach = await Visitor.at(browser, linkIn(text));
    await coach.presses({ css: 'button', text: 'Begin SafeSport training' });
    await coach.page.waitUntil(() => location.hostname === 'safesporttrained.org');
    const { accessCode } = world.secrets.associations.find(({ slug }) => slug === 'cal-south')!;
    expect(await filledByExtension(coach.page)).toEqual({ sport: 'U.S. Soccer', code: accessCode });
    await signUpAndFinish(coach.page, ANA);
    expect(world.sandbox.safesport.completions.map(({ status }) => status)).toEqual([202]);
  }

  async function homeIsSetUp(owner: Visitor): Promise<void> {
    await owner.presses({ css: '.office a', text: 'Home' });
    await owner.sees({ css: 'span', text: '1 of 1 approved' });
  }

  async function secondUseSaysSo(): Promise<void> {
    const again = await Visitor.at(browser, world.firstOwnerLink ?? '');
    await again.sees({ css: 'h1', text: 'This invitation was accepted' });
    await again.findsNothingInTheWay();
  }
});
