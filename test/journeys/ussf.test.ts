// The third journey: an owner turns on access to U.S. Soccer, everybody is looked up, a licence is taken away and the assignor hears
// of it with the games at stake; the official re-syncs, the assignor looks somebody up by hand, the registrar downloads the report.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchTestedBrowser, type TestedBrowser } from '../browsers/tested-browser.ts';
import { OFFICIALS } from '../sandbox/seed/ussf-people.ts';
import { Office } from './office.ts';
import { signIn } from './sign-in.ts';
import { startWorld, type World } from './start-world.ts';
import { Visitor } from './visitor.ts';

const OWNER = 'office@cal-south.example';
const ASSIGNOR = 'assignor@big-bear.example';
/** Officials that met a fault are tried again a minute later, which a tick brings nearer only by the real clock. */
const PATIENTLY_LONG = { timeout: 150_000, interval: 1_000 };
/** A game next week, whose division asks for a higher licence than its referee holds. */
const CUP_GAME = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//test//EN',
  'BEGIN:VEVENT',
  'UID:cup-1',
  `DTSTART:${new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')}T180000Z`,
  'SUMMARY:Cup of the mountains',
  'CATEGORIES:Boys 16U',
  'ATTENDEE;CN=A. Stranger:mailto:stranger@example.org',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');
const HOUR_MS = 3_600_000;
const linkIn = (text: string): string => /https?:\/\/\S+#touchline=\S+/.exec(text)?.[0] ?? '';

describe.each(['chromium', 'firefox'] as const)('U.S. Soccer, in %s', (name) => {
  const ana = OFFICIALS[0]!.identity;
  /** Those of Cal South; Lake State's are a stranger's. */
  const all = OFFICIALS.filter(({ organization }) => organization !== 'harbor-town').length;
  const elsewhere = OFFICIALS[3]!.identity;
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

  const page = (path: string) => `${world.worker.url}/pages/${path}`;
  const personOf = (email: string) => world.sandbox.ussf.records.byEmail(email)[0]!;

  it('is turned on with consent, and shows who was found while everything goes wrong now and then', async () => {
    world.sandbox.ussf.faults.setAll(40);
    const { clientId, clientSecret, webhookSecret } = world.secrets.ussf['cal-south']!;
    const owner = await Visitor.at(browser, page('settings?organization=cal-south'));
    await signIn(world, owner, OWNER);
    await owner.presses({ css: 'button', text: 'Enable Access' });
    await owner.sees({ css: 'p', text: 'We ask U.S. Soccer for the certificates' });
    await owner.presses({ css: 'label', text: 'I agree for my association', inner: 'input' });
    await owner.types({ css: 'input[name=clientId]' }, clientId);
    await owner.types({ css: 'input[name=clientSecret]' }, clientSecret);
    await owner.types({ css: 'input[name=webhookSecret]' }, webhookSecret);
    await owner.findsNothingInTheWay();
    await owner.presses({ css: 'button', text: 'Turn on and look everyone up' });
    await vi.waitFor(async () => {
      await world.worker.tick();
      expect(await owner.reads({ css: 'label', text: 'officials looked up' })).toContain(`${all} of ${all}`);
    }, PATIENTLY_LONG);
    world.sandbox.ussf.faults.setAll(0);
    for (const state of ['Found: ', 'Not found: ', 'Several: 1', 'Found, under 18: 1'])
      await owner.sees({ css: 'button', text: state });
    await owner.findsNothingInTheWay();
  });

  it('turns a dot when a licence is taken away, and mails the assignor with the games at stake', async () => {
    const office = await Office.signIn(world, OWNER, 'cal-south');
    const before = (await office.person(ana.firstName, ana.lastName)).standings['referee-license'];
    expect(before).toMatchObject({ state: 'approved', source: 'ussf-lookup' });
    const mail = world.expectMail(ASSIGNOR, /no longer lists/);
    const own = world.expectMail(ana.email, /no longer listed|ya no aparece/);
    world.sandbox.ussf.records.revoke(personOf(ana.email).ussfId, 8);
    const held = async () => (await office.person(ana.firstName, ana.lastName)).standings['referee-license'];
    // One answer without it takes nothing away; it is asked for again hours later.
    await vi.waitFor(async () => {
      await world.worker.tick();
      const { certifications } = await office.certificationsOf(ana.firstName, ana.lastName);
      expect(certifications.map(({ state }) => state)).toContain('unconfirmed');
    }, PATIENTLY_LONG);
    expect(await held()).toMatchObject({ state: 'approved' });
    world.sandbox.clock.offsetMs += 7 * HOUR_MS;
    await vi.waitFor(async () => {
      await world.worker.tick();
      expect(await held()).toMatchObject({ state: 'requires-action' });
    }, PATIENTLY_LONG);
    const told = await mail();
    expect(told.text).toContain(`${ana.firstName} ${ana.lastName}`);
    expect(told.text).toMatch(/Upcoming games:\s+• .*U14 Bobcats v\. Moonridge, Field/);
    expect((await office.person(ana.firstName, ana.lastName)).standings['referee-license']).toMatchObject({
      state: 'requires-action',
      why: { key: 'revoked' },
    });

    const official = await Visitor.at(browser, linkIn((await own()).text));
    await official.sees({ css: 'li', text: 'no longer listed' });
    await official.findsNothingInTheWay();
    const { records } = world.sandbox.ussf;
    const expiration_date = `${new Date().getUTCFullYear() + 1}-12-31`;
    const license = {
      license_id: 8,
      discipline: 'referee' as const,
      issue_date: '2026-01-03',
      expiration_date,
      issuer: 'Cal South',
    };
    personOf(ana.email).licenses.push(license);
    expect(records.byEmail(ana.email)).toHaveLength(1);
    await official.presses({ css: 'button', text: 'Re-sync' });
    await official.sees({ css: '[role=status]', text: 'Checked just now. 1 change.' });
  });

  it('holds a game from a calendar file against its level, once somebody has said who its referee is', async () => {
    const assignor = await Visitor.at(browser, page('games?organization=big-bear'));
    await signIn(world, assignor, ASSIGNOR);
    await assignor.chooses({ css: 'input[name=file]' }, { name: 'cup.ics', type: 'text/calendar', text: CUP_GAME });
    await assignor.presses({ css: 'button', text: 'Check file' });
    await assignor.sees({ css: 'button#import', text: 'Import games' });
    await assignor.findsNothingInTheWay();
    await assignor.presses({ css: 'button#import', text: 'Import games' });
    await assignor.sees({ css: '[role=status]', text: '1 game imported, 0 matched to an official.' });
    await assignor.presses({ css: 'button', text: 'Match official: A. Stranger' });
    await assignor.types({ css: 'input[type=search]' }, ana.lastName);
    await assignor.presses({ css: 'button', text: 'Search' });
    const told = world.expectMail(ASSIGNOR, /requires “Regional Referee”/);
    await assignor.presses({ css: 'li button', text: `Choose ${ana.firstName} ${ana.lastName}` });
    await assignor.sees({
      css: '[role=status]',
      text: `“A. Stranger” is now matched to ${ana.firstName} ${ana.lastName}`,
    });
    await assignor.sees({ css: 'p', text: 'U16 requires at least “Regional Referee”. U.S. Soccer lists “Referee”.' });
    await assignor.findsNothingInTheWay();
    await world.worker.tick();
    expect((await told()).text).toContain('Cup of the mountains');
  });

  it('lets an assignor look somebody up by hand, and a registrar download the report', async () => {
    const assignor = await Visitor.at(browser, page('people?organization=big-bear'));
    await signIn(world, assignor, ASSIGNOR);
    await assignor.presses({ css: 'button', text: 'Officials' });
    await assignor.types({ css: 'input[type=search]' }, elsewhere.lastName);
    await assignor.presses({
      css: '[role=gridcell], [role=rowheader]',
      text: `${elsewhere.lastName}, ${elsewhere.firstName}`,
    });
    await assignor.presses({ css: 'summary', text: 'U.S. Soccer certifications' });
    await assignor.presses({ css: 'button', text: 'Look Up USSF Registration' });
    await assignor.types({ css: 'input[name=email]' }, `work.${elsewhere.email}`);
    await assignor.presses({ css: 'button', text: 'Search' });
    await assignor.presses({ css: 'button', text: 'Choose' });
    await assignor.sees({ css: 'h3', text: 'Referee' });
    await assignor.findsNothingInTheWay();

    const registrar = await Visitor.at(browser, page('people?organization=cal-south'));
    await signIn(world, registrar, OWNER);
    await registrar.presses({ css: 'button', text: 'Officials' });
    // The file is read as it is handed to the browser for saving.
    await registrar.page.runScript(`{
      const make = URL.createObjectURL;
      URL.createObjectURL = (file) => {
        file.text().then((text) => { document.documentElement.dataset.saved = text; });
        return make.call(URL, file);
      };
    }`);
    await registrar.presses({ css: 'summary', text: 'More filters and tools' });
    await registrar.presses({ css: 'button', text: 'USSF certifications: download' });
    await registrar.page.waitUntil(() => document.documentElement.dataset.saved);
    const saved = await registrar.page.evaluate(() => document.documentElement.dataset.saved ?? '');
    const [header, ...lines] = saved.trim().split('\r\n');
    expect(header).toContain('"Last name"');
    expect(lines.length).toBeGreaterThanOrEqual(all);
    expect(lines.some((line) => line.includes(elsewhere.lastName) && line.includes('"active"'))).toBe(true);
  });
});
