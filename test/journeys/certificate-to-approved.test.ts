// The second journey: a coach uploads a certificate, the association reviews it, and the club sees green while it looks on.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchTestedBrowser, type TestedBrowser } from '../browsers/tested-browser.ts';
import { certificatePdf } from '../sandbox/certificate-pdf.ts';
import { DEMO_COACHES } from '../sandbox/seed/people.ts';
import { dotOf, searchFor } from './grid-row.ts';
import { Office } from './office.ts';
import { signIn } from './sign-in.ts';
import { PATIENTLY, startWorld, type World } from './start-world.ts';
import { Visitor } from './visitor.ts';

const COMPLETED_DAYS_AGO = 20;
const DAY_MS = 86_400_000;

describe('certificate to approved', () => {
  const ana = DEMO_COACHES[0]!.identity;
  const ANA = `${ana.lastName}, ${ana.firstName}`;
  const completedOn = new Date(Date.now() - COMPLETED_DAYS_AGO * DAY_MS).toISOString().slice(0, 10);
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

  it('refuses a file that only calls itself a PDF, in words, and tells the server nothing', async () => {
    const office = await Office.signIn(world, 'office@cal-south.example', 'cal-south');
    const before = (await office.reviews()).waiting;
    const coach = await Visitor.at(browser, world.coachLinks[ana.email] ?? '');
    await coach.presses({ css: 'button', text: 'Upload certificate' });
    await coach.sees({ css: 'button', text: 'Choose a file' });
    const bytes = new TextEncoder().encode('<script>alert(1)</script>');
    await coach.drops({ css: '[part=zone]' }, { name: 'certificate.pdf', type: 'application/pdf', bytes });
    await coach.sees({ css: 'p', text: 'We can’t use this file type.' });
    expect((await office.reviews()).waiting).toBe(before);
  });

  it('takes a certificate from the coach to the reviewer, and the dot from draft over submitted to approved', async () => {
    const club = await Visitor.at(browser, world.siteOf('big-bear-bobcats', 'people'));
    await signIn(world, club, 'registrar@bobcats.example');
    await searchFor(club, ana.lastName);
    await club.sees(dotOf(ANA, 'draft'));

    const coach = await Visitor.at(browser, world.coachLinks[ana.email] ?? '');
    await coach.presses({ css: 'button', text: 'Upload certificate' });
    await coach.sees({ css: 'button', text: 'Choose a file' });
    await coach.findsNothingInTheWay();
    const course = 'SafeSport Trained - U.S. Soccer Federation';
    const bytes = certificatePdf({ name: `${ana.firstName} ${ana.lastName}`, course, completedOn });
    await coach.drops({ css: '[part=zone]' }, { name: 'my certificate.pdf', type: 'application/pdf', bytes });
    await coach.sees({ css: 'p', text: 'my certificate.pdf uploaded.' });
    await coach.findsNothingInTheWay();
    await club.sees(dotOf(ANA, 'submitted'));

    // The file's text is read off the request; the reviewer who comes after that finds the date filled in.
    const office = await Office.signIn(world, 'office@cal-south.example', 'cal-south');
    const hinted = await vi.waitFor(async () => {
      const { items } = await office.reviews();
      const item = items.find(({ identity }) => identity.email === ana.email);
      if (!item?.certificate.hintedCompletedOn) throw new Error('The certificate has not been read yet');
      return item.certificate;
    }, PATIENTLY);
    expect(hinted.hints.toSorted()).toEqual(['full-course', 'name-found']);
    expect(hinted.hintedCompletedOn).toBe(completedOn);

    const reviewer = await Visitor.at(browser, world.siteOf('cal-south', 'review'));
    await reviewer.sees({ css: 'button', text: 'Email me a code' });
    await reviewer.findsNothingInTheWay();
    await signIn(world, reviewer, 'second-reviewer@cal-south.example');
    await reviewer.presses({ css: 'button', text: `${ana.firstName} ${ana.lastName}` });
    await reviewer.sees({ css: 'h3', text: `${ana.firstName} ${ana.lastName}` });
    await reviewer.sees({ css: 'li', text: 'The name in our record is in the file.' });
    await reviewer.findsNothingInTheWay();
    await reviewer.presses({ css: 'button', text: 'Approve' });
    await reviewer.sees({ css: 'p[role=status]', text: `${ana.firstName} ${ana.lastName}: Approved.` });

    await club.sees(dotOf(ANA, 'approved'));
    const person = await office.person(ana.firstName, ana.lastName);
    const standing = person.standings['abuse-prevention'];
    expect(standing).toMatchObject({ state: 'approved', source: 'review' });
    expect(standing?.validUntil?.slice(5)).toBe(completedOn.slice(5));
  });
});
