// What a member does right on their account: signs a text, answers how often they are with the players.
import { expect, fixture, html } from '@open-wc/testing';
import type { Account } from '../../contract/own-page/account.ts';
import { BASE_PACK } from '../../contract/requirements/base-pack.ts';
import type { Catalogue, KeptDefinition } from '../../contract/requirements/definition.ts';
import type { Standing } from '../../contract/standings/standing.ts';
import { linkToken } from '../../widget/internal/held-token.ts';
import '../../widget/member-account/member-account-define.ts';
import { buildMe, buildOrganization, buildStanding } from './support/build-people.ts';
import { appears, button, part, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';
import { waitUntil } from './support/wait-until.ts';

let server: ServerDouble;

const CODE: KeptDefinition = {
  key: 'code-of-conduct',
  kind: 'acknowledgment',
  words: {
    en: { name: 'Code of conduct', why: 'Your league asks it each season.' },
    es: { name: 'Código de conducta' },
  },
  validity: { kind: 'rolling', months: 12 },
  who: { roles: ['head-coach'], adultsOnly: false },
  seenBy: 'administrators',
  satisfiedBy: [],
  text: { en: 'I will be kind.', es: 'Seré amable.' },
  version: 3,
  archivedAt: null,
};
const HOURS: KeptDefinition = {
  ...CODE,
  key: 'contact-hours',
  kind: 'self-attestation',
  words: { en: { name: 'Hours with players' } },
  often: { hoursAMonth: 16, hoursAYear: 32 },
};
const catalogue = (...own: KeptDefinition[]): Catalogue => ({
  organization: { slug: 'big-bear', name: 'Big Bear' },
  from: { slug: 'cal-south', name: 'Cal South' },
  definitions: [...BASE_PACK.map((each) => ({ ...each, version: 0, archivedAt: null })), ...own],
  asked: own.map(({ key }) => key),
});
const why = (change: Partial<Standing['why']>): Standing['why'] => ({
  ...{ key: 'not-begun', who: 'member', action: 'sign', since: null },
  ...change,
});
const toSign = buildStanding({
  requirement: 'code-of-conduct',
  name: { en: 'Code of conduct', es: 'Código de conducta' },
  why: why({}),
});
const toAnswer = buildStanding({
  requirement: 'contact-hours',
  name: { en: 'Hours with players' },
  why: why({ action: 'answer' }),
});

const account = (standing: Standing, minor = false): Account => ({
  email: 'ana@example.org',
  everyone: true,
  people: [
    {
      memberId: 'member-1',
      identity: buildMe().identity,
      minor,
      places: [
        {
          organization: buildOrganization(),
          roles: [{ role: 'head-coach', division: null }],
          season: '2026',
          confirmed: true,
          key: 'tll_ana',
        },
      ],
      requirements: [{ standing, place: 0 }],
    },
  ],
});

async function open(standing: Standing, press: string, { lang = 'en', minor = false } = {}): Promise<Element> {
  server.on('openAccount', account(standing, minor)).on('getRequirements', catalogue(CODE, HOURS));
  linkToken.hold('tll_ana');
  const element = await fixture<HTMLElement>(html`<member-account lang=${lang}></member-account>`);
  await appears(element, `[data-requirement="${standing.requirement}"]`);
  button(element, press).click();
  await waitUntil(() => part(element, 'own-evidence')?.shadowRoot?.querySelector('form'), 'it never opened');
  return part(element, 'own-evidence')!;
}
const type = (own: Element, name: string, text: string): void => {
  part<HTMLInputElement>(own, `[name="${name}"]`)!.value = text;
};

describe('own-evidence', () => {
  beforeEach(() => {
    server = new ServerDouble();
    server.on('signAcknowledgment', undefined).on('attest', undefined);
  });
  afterEach(() => {
    server.stop();
    linkToken.forget();
  });

  it('is accessible, in both languages', async () => {
    await expect(await open(toSign, 'Read and sign', { minor: true })).to.be.accessible();
    const own = await open(toSign, 'Leer y firmar', { lang: 'es' });
    await expect(own).to.be.accessible();
    expect(textOf(own)).to.include('Seré amable.');
  });

  it('signs the version and the language that were shown, and reads the account anew', async () => {
    const own = await open(toSign, 'Read and sign');
    expect(textOf(own)).to.include('I will be kind.').and.include('Your league asks it each season.');
    type(own, 'name', ' Ana Ortiz ');
    const before = server.calls('openAccount').length;
    button(own, 'Sign').click();
    await waitUntil(() => server.calls('openAccount').length > before, 'the account was not read anew');
    const [call] = server.calls('signAcknowledgment');
    expect(call!.token).to.equal('tll_ana');
    expect(call!.body).to.deep.equal({ requirement: 'code-of-conduct', version: 3, name: 'Ana Ortiz', language: 'en' });
  });

  it('asks for the name, and for a parent’s where somebody is under 18', async () => {
    const own = await open(toSign, 'Read and sign', { minor: true });
    button(own, 'Sign').click();
    await waitUntil(() => textOf(own).includes('Enter your full name.'), 'it said nothing');
    type(own, 'name', 'Luis Ortiz');
    button(own, 'Sign').click();
    await waitUntil(() => textOf(own).includes('Enter a parent or guardian’s full name.'), 'it said nothing');
    expect(server.calls('signAcknowledgment')).to.be.empty;
    type(own, 'parent', 'Ana Ortiz');
    button(own, 'Sign').click();
    await waitUntil(() => server.calls('signAcknowledgment').length === 1, 'it was not sent');
    expect(server.calls('signAcknowledgment')[0]!.body).to.deep.include({ parent: 'Ana Ortiz' });
  });

  it('shows the new text where it has just changed, and keeps the name', async () => {
    const own = await open(toSign, 'Read and sign');
    server.refuse('signAcknowledgment', 409, 'already-decided');
    server.on('getRequirements', catalogue({ ...CODE, version: 4, text: { en: 'I will be very kind.' } }));
    type(own, 'name', 'Ana Ortiz');
    button(own, 'Sign').click();
    await waitUntil(() => textOf(own).includes('I will be very kind.'), 'the new text never came');
    expect(textOf(own)).to.include('The text has just changed.');
    expect(part<HTMLInputElement>(own, '[name="name"]')!.value).to.equal('Ana Ortiz');
  });

  it('answers the question about hours, and lets the answer be changed', async () => {
    const own = await open(toAnswer, 'Answer');
    button(own, 'Save my answer').click();
    await waitUntil(() => textOf(own).includes('Choose one answer.'), 'it said nothing');
    expect(textOf(own)).to.include('More than 16 hours a month or 32 hours a year');
    part<HTMLInputElement>(own, '[value="seldom"]')!.click();
    button(own, 'Save my answer').click();
    await waitUntil(() => server.calls('attest').length === 1, 'it was not sent');
    expect(server.calls('attest')[0]!.body).to.deep.equal({ requirement: 'contact-hours', answer: 'seldom' });
    const answered = buildStanding({
      ...{ requirement: 'contact-hours', name: { en: 'Hours with players' }, state: 'approved' },
      why: { key: 'approved', who: 'nobody', action: 'none', since: null, answer: 'seldom' },
    });
    await open(answered, 'Change my answer');
  });

  it('says so when it cannot be read', async () => {
    server.on('openAccount', account(toSign)).down('getRequirements');
    linkToken.hold('tll_ana');
    const element = await fixture<HTMLElement>(html`<member-account lang="en"></member-account>`);
    await appears(element, '[data-requirement]');
    button(element, 'Read and sign').click();
    await waitUntil(() => textOf(part(element, 'own-evidence') ?? element).includes('Try again'), 'it said nothing');
  });
});
