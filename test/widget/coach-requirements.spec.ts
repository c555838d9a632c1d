// <coach-requirements>: Big Bear's page in full, the division's course, a coach's own state and next step, and the calendar.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { RequirementsPage } from '../../contract/settings/requirements-page.ts';
import type { CoachRequirementsElement } from '../../widget/coach-requirements/coach-requirements.ts';
import { loadBook } from '../../widget/coach-requirements/requirements-book.ts';
import { cleanUp } from './support/clean-up.ts';
import { waitUntil } from './support/wait-until.ts';
import '../../widget/coach-requirements/coach-requirements-define.ts';
import { linkToken } from '../../widget/internal/held-token.ts';
import { BIG_BEAR_REQUIREMENTS } from '../sandbox/seed/big-bear-requirements.ts';
import { approved, buildMe, buildStanding } from './support/build-people.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;

const shown = (page: RequirementsPage | null = BIG_BEAR_REQUIREMENTS) => ({
  page,
  from: page && { slug: 'big-bear', name: 'Big Bear' },
  contact: { name: 'Priya Raman', email: 'registrar@big-bear.example' },
});
const bare = (lang = 'en') =>
  fixture<CoachRequirementsElement>(
    html`<coach-requirements organization="big-bear" lang=${lang}><p>Ask your league.</p></coach-requirements>`,
  );
const open = async (lang = 'en', page: RequirementsPage | null = BIG_BEAR_REQUIREMENTS) => {
  server.on('getRequirementsPage', shown(page));
  const element = await bare(lang);
  await appears(element, page ? '.item' : '.panel');
  return element;
};
const coach = (standings = [buildStanding()]) => {
  server.on('getMe', buildMe({ standings }));
  linkToken.hold('tll_one');
};
const item = (element: Element, id: string) =>
  (part(element, `[data-item=${id}]`)?.textContent ?? '').replace(/\s+/g, ' ');

describe('coach-requirements', () => {
  // Both languages' words are fetched once, so that no test waits for the test server to build them.
  before(async function () {
    this.timeout(30_000);
    await Promise.all([loadBook('en'), loadBook('es')]);
  });
  beforeEach(() => {
    server = new ServerDouble().on('getOwnCodes', { items: [] });
  });
  afterEach(() => cleanUp(server));

  it('is accessible to strangers and coaches, empty and failed, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      await expect(await open(lang)).to.be.accessible();
      await expect(await open(lang, null)).to.be.accessible();
      coach([approved(), buildStanding({ requirement: 'background-check' })]);
      const own = await open(lang);
      await says(own, 'Ana');
      await expect(own).to.be.accessible();
      server.down('getRequirementsPage');
      const failed = await bare(lang);
      await appears(failed, '[role=alert]');
      await expect(failed).to.be.accessible();
      fixtureCleanup();
      linkToken.forget();
    }
  });

  it('says every fact of Big Bear’s own page', async () => {
    const text = textOf(await open()).replaceAll('’', "'");
    const facts = [
      'Head coach and assistant coach candidates are required to complete all of the items described on this page',
      'difficulties accessing your Cal South account, or any questions about the preseason coach requirements',
      'please send an email to our coach coordinator',
      'Cal South administrator account',
      "You're going to administer a team",
      'If you registered your child in the league this year or in the past, you already have an account with us',
      'Please do not create a new, additional account!',
      'legal name',
      "Child's name (if you have a child in the league)",
      'Birthday',
      'Phone number',
      'Street address',
      'It may take a couple of days to get your admin account set up (volunteer registrar, remember)',
      'You do not need to wait for your administrator account to be set up to begin the training courses',
      'Grassroots Coaching License',
      'only need the first level of online training appropriate to the level of the game',
      'U6: You need both: Introductory module and 4v4 course',
      'U8: You need both: Introductory module and 4v4 course',
      'U10: You need both: Introductory module and 7v7 course',
      'U12: You need both: Introductory module and 9v9 course',
      'U14: You need both: Introductory module and 11v11 course',
      'U18: You need both: Introductory module and 11v11 course',
      'Higher levels of training are available and will absolutely make a difference',
      'pursue the highest level of training that meets their family and personal goals',
      'Concussion Awareness Training',
      'recognize and respond to a concussion, be alert for other serious brain injuries',
      'safely return to school and sports',
      "Concussion training is now included in the US Soccer coaching license and you don't have to do anything extra",
      'SafeSport Risk Management Training',
      'national-level requirement for adult volunteer participants in minor/adolescent sport organizations',
      'historic background checks with our league are still good, as long as we can find them in the system',
      'Coach coordinator will advise you if you need one (even if you think you had one in the past)',
      'Anyone who has not had a background check WITH OUR ORGANIZATION will need one',
      'paid for by the league',
      'available at the first week of games, or when posted by the coach coordinator',
      "look for the Sign Up button and create a new account (or log in if you've already got an account)",
      'use the same information in your US Soccer account',
      'you may want to click the link again',
      'REGISTER FOR COURSES',
      'Grassroots coaching > online course',
      'in the eligibility requirements there will be a link to the “introductory module”',
      'BOTH the introductory module as well as the grassroots course for your division',
      'Request a payment code: Priya Raman (registrar@big-bear.example)',
      'will satisfy your concussion awareness requirement',
      'download a completion certificate as a PDF file. Save the file to your computer',
      'Your completion information should be sent to Cal South by the US Soccer system',
      "in case there is a problem you'll need the completion certificate",
      'You will be prompted to create an account',
      'access code from the director of coaches',
      'our “Membership” organization is U.S. Soccer',
      'use the same name and email in your Cal South account',
      'log in to your email account and verify the email address',
      'Find the SafeSport training link and begin the course',
      'save the completion certificate PDF file to your computer',
      'upload your certificate to the spot that looks like a fake SafeSport Training certificate',
      'Last checked November 15, 2026',
      'Written by Big Bear',
    ];
    for (const fact of facts) expect(text).to.contain(fact);
  });

  it('says it all in Spanish too', async () => {
    const element = await open('es');
    expect(element.shadowRoot?.querySelectorAll('[lang=en]').length).to.equal(0);
    for (const said of ['Requisitos de pretemporada', 'Necesita los dos', 'Revisado por última vez', 'Cada cuánto'])
      expect(textOf(element)).to.contain(said);
  });

  it('narrows the courses to the division that is chosen, and names what counts as well', async () => {
    const element = await open();
    const select = part<HTMLSelectElement>(element, 'select')!;
    select.value = 'U12';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const license = item(element, 'license');
    expect(license).to.contain('U12: You need both: Introductory module and 9v9 course');
    expect(license).to.contain('11v11 course, D License, C License, B License, A License, Pro License');
    expect(license).not.to.contain('4v4');
  });

  it('shows a coach where they stand, what comes next, and what another item has done for them', async () => {
    coach([
      buildStanding(),
      approved({ requirement: 'coaching-license' }),
      buildStanding({ requirement: 'concussion' }),
      buildStanding({ requirement: 'background-check' }),
    ]);
    const element = await open();
    await says(element, '2 of 4 done. Next: SafeSport Risk Management Training');
    expect(item(element, 'concussion')).to.contain('Covered by U.S. Soccer Grassroots Coaching License');
    expect(item(element, 'safesport')).to.contain('You haven’t started yet.');
    expect(item(element, 'background-check')).to.contain('NeededYour status. Anyone who has not had');
    expect(item(element, 'background-check')).not.to.contain('upload');
    expect(item(element, 'license')).to.contain('U10: You need both');
    expect(part<HTMLSelectElement>(element, 'select')?.value).to.equal('U10');
  });

  it('marks what a role does not need, and counts it not', async () => {
    server.on(
      'getMe',
      buildMe({ registration: { role: 'team-manager', division: null, season: '2026', confirmed: true } }),
    );
    linkToken.hold('tll_one');
    const element = await open();
    await says(element, '0 of 1 done');
    expect(item(element, 'license')).to.contain('Not needed for your role or division');
    expect(item(element, 'license')).not.to.contain('Upload');
  });

  it('writes the letter for the coordinator, and says honestly that it is only a letter', async () => {
    coach();
    const element = await open();
    await says(element, 'Your progress');
    const letter = part<HTMLAnchorElement>(element, '[data-item=license] .ask a[href^="mailto:"]')!;
    expect(decodeURIComponent(letter.href)).to.match(
      /^mailto:registrar@big-bear\.example\?subject=Payment code: U\.S\. Soccer/,
    );
    expect(decodeURIComponent(letter.href)).to.contain('My name: Ana Ortiz\r\nMy division: U10');
    expect(item(element, 'license')).to.contain('Nothing is sent until you send it');
    const account = part<HTMLAnchorElement>(element, '[data-item=account] .ask a[href^="mailto:"]')!;
    expect(decodeURIComponent(account.href)).to.contain('Your legal name: ');
  });

  it('takes the certificate of the item it stands in', async () => {
    coach();
    const element = await open();
    await says(element, 'Your progress');
    button(element, 'Upload your certificate: U.S. Soccer').click();
    const uploader = await appears(element, '[data-item=license] certificate-uploader');
    expect(uploader.getAttribute('requirement')).to.equal('coaching-license');
  });

  it('shows markup of a stranger as the text it is, and leads to https only in new tabs', async () => {
    const [first] = BIG_BEAR_REQUIREMENTS.items;
    const evil = '<img src=x onerror=alert(1)>';
    const element = await open('en', { ...BIG_BEAR_REQUIREMENTS, items: [{ ...first!, title: { en: evil } }] });
    expect(textOf(element)).to.contain(evil);
    expect(part(element, 'img')).to.equal(null);
    const full = await open();
    for (const link of full.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[target]') ?? [])
      expect([link.protocol, link.rel]).to.deep.equal(['https:', 'noopener noreferrer']);
  });

  it('keeps the list for everybody when a personal link does not open, and says so', async () => {
    server.refuse('getMe', 401, 'link-expired');
    linkToken.hold('tll_old');
    const element = await open();
    await says(element, 'Your personal link no longer works');
    expect(item(element, 'safesport')).not.to.contain('Draft');
  });

  it('says what is wrong when nothing comes, and tries again', async () => {
    server.down('getRequirementsPage');
    const element = await bare();
    await says(element, 'We can’t connect right now');
    server.on('getRequirementsPage', shown());
    button(element, 'Try again').click();
    await appears(element, '.item');
  });

  it('hands the dates out as a file', async () => {
    const element = await open();
    const real = HTMLAnchorElement.prototype.click;
    const names: string[] = [];
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    button(element, 'Add dates to my calendar').click();
    HTMLAnchorElement.prototype.click = real;
    await waitUntil(() => names.length > 0);
    expect(names).to.deep.equal(['coach-dates.ics']);
  });
});
