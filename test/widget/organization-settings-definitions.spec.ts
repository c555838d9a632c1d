// The panel where an association decides what it requires: the list, a requirement of its own, what its kind needs, packs, order, undo.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { BASE_PACK } from '../../contract/requirements/base-pack.ts';
import type {
  ApplyPack,
  Catalogue,
  DefineRequirement,
  KeptDefinition,
} from '../../contract/requirements/definition.ts';
import { PACKS } from '../../contract/requirements/packs.ts';
import type { Settings } from '../../contract/settings/settings.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import { PANELS } from '../../widget/organization-settings/panels.ts';
import { cleanUp } from './support/clean-up.ts';
import { button, part, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';
import { waitUntil } from './support/wait-until.ts';

let server: ServerDouble;
const CAL = { slug: 'cal-south', name: 'Cal South' };
const kept = (each: (typeof BASE_PACK)[number], more: Partial<KeptDefinition> = {}): KeptDefinition => ({
  ...each,
  ...{ version: 0, archivedAt: null },
  ...more,
});
const catalogue = (more: KeptDefinition[] = [], organization = CAL): Catalogue => ({
  organization,
  from: CAL,
  definitions: [...BASE_PACK.map((each) => kept(each)), ...more],
  asked: ['abuse-prevention', 'concussion', ...more.filter((each) => !each.archivedAt).map(({ key }) => key)],
});
const open = async (shown = catalogue(), lang = 'en') => {
  server.on('getRequirements', shown);
  const panel = await fixture<HTMLElement>(
    html`<settings-definitions organization=${shown.organization.slug} lang=${lang}></settings-definitions>`,
  );
  await waitUntil(() => part(panel, 'ol li'), 'the panel never came');
  return panel;
};
const type = (panel: Element, name: string, text: string, event = 'input'): void => {
  const field = part<HTMLInputElement>(panel, `[name="${name}"]`)!;
  field.value = text;
  field.dispatchEvent(new Event(event));
};
const asked = (panel: Element): string[] =>
  [...panel.shadowRoot!.querySelectorAll('ol li strong')].map((each) => each.textContent ?? '');
const sent = () => server.calls('defineRequirement').at(-1)!.body as DefineRequirement;
const drawn = (panel: Element) => (panel as Element & { updateComplete: Promise<unknown> }).updateComplete;

describe('settings-definitions', () => {
  before(async function () {
    this.timeout(30_000);
    await PANELS.find(({ id }) => id === 'definitions')!.load();
  });
  beforeEach(() => {
    server = new ServerDouble();
    sessionToken.hold('tls_one');
    server.by('defineRequirement', ({ body }) => {
      const { definition, version } = body as DefineRequirement;
      return catalogue([kept(definition, { version: version + 1 })]);
    });
  });
  afterEach(() => cleanUp(server));

  it('is accessible with the form and a pack open, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      const panel = await open(catalogue(PACKS[1]!.definitions.map((each) => kept(each, { version: 1 }))), lang);
      await expect(panel).to.be.accessible();
      part(panel, '.primary')!.click();
      button(panel, lang === 'en' ? 'See the Washington pack' : 'Ver el paquete Washington').click();
      await drawn(panel);
      for (const details of panel.shadowRoot!.querySelectorAll('details')) details.open = true;
      await expect(panel).to.be.accessible();
      fixtureCleanup();
    }
  });

  it('defines a requirement in both languages, under a key of its English name', async () => {
    const panel = await open();
    button(panel, 'Add a requirement').click();
    await drawn(panel);
    type(panel, 'name-en', 'Board orientation');
    type(panel, 'name-es', 'Orientación');
    type(panel, 'months', '24', 'change');
    part<HTMLInputElement>(panel, '[name="role-volunteer"]')!.click();
    await drawn(panel);
    button(panel, 'Save').click();
    await says(panel, 'Saved: Board orientation.');
    expect(sent()).to.deep.equal({
      version: 0,
      definition: {
        key: 'board-orientation',
        kind: 'course-certificate',
        words: { en: { name: 'Board orientation' }, es: { name: 'Orientación' } },
        validity: { kind: 'rolling', months: 24 },
        who: { roles: ['head-coach', 'assistant-coach', 'volunteer'], adultsOnly: false },
        seenBy: 'administrators',
        satisfiedBy: [],
      },
    });
    expect(asked(panel)).to.include('Board orientation');
  });

  it('says what is missing before it sends, and keeps what was typed when the server refuses', async () => {
    const panel = await open();
    button(panel, 'Add a requirement').click();
    await drawn(panel);
    part<HTMLSelectElement>(panel, '[name="kind"]')!.value = 'acknowledgment';
    part(panel, '[name="kind"]')!.dispatchEvent(new Event('change'));
    await drawn(panel);
    button(panel, 'Save').click();
    await drawn(panel);
    expect(textOf(panel)).to.include('Enter a name in English.').and.include('Enter the text in English.');
    expect(server.calls('defineRequirement')).to.be.empty;
    type(panel, 'name-en', 'Code of conduct');
    type(panel, 'text-en', 'I will be kind.');
    await drawn(panel);
    server.refuse('defineRequirement', 409, 'already-decided');
    button(panel, 'Save').click();
    await says(panel, 'Someone else changed this meanwhile. Your text is still here; cancel to see theirs.');
    expect(part<HTMLTextAreaElement>(panel, '[name="text-en"]')!.value).to.equal('I will be kind.');
  });

  it('stops asking and takes that back', async () => {
    const panel = await open();
    const gone = kept(BASE_PACK.find(({ key }) => key === 'concussion')!, { version: 1, archivedAt: '2026-12-01' });
    const after = { ...catalogue(), asked: ['abuse-prevention'] };
    server.on('archiveRequirement', {
      ...after,
      definitions: [...after.definitions.filter(({ key }) => key !== 'concussion'), gone],
    });
    part(panel, '[aria-label="Stop asking for Concussion Training"]')!.click();
    await says(panel, 'Concussion Training is no longer asked for. What is on record stays.');
    button(panel, 'Undo').click();
    await says(panel, 'Concussion Training is asked for now.');
    expect(sent()).to.deep.include({ version: 1 });
  });

  it('puts one before another', async () => {
    const panel = await open();
    server.on('changeSettings', {} as Settings);
    part(panel, '[aria-label="Move Concussion Training up"]')!.click();
    await says(panel, 'The order is saved.');
    expect(server.calls('changeSettings').at(-1)!.body).to.deep.equal({
      requirements: { value: ['concussion', 'abuse-prevention'] },
    });
    expect(asked(panel)[0]).to.equal('Concussion Training');
  });

  it('shows what a pack would do before it does it, and that it is no legal advice', async () => {
    const panel = await open();
    server.by('applyPack', ({ body }) => {
      const pack = PACKS.find(({ key }) => key === (body as ApplyPack).pack)!;
      return catalogue(pack.definitions.map((each) => kept(each, { version: 1 })));
    });
    button(panel, 'See the California pack').click();
    await drawn(panel);
    expect(textOf(panel)).to.include('Adds: CPR and AED certification').and.include('Due January 1, 2027');
    expect(textOf(panel)).to.include('This is not legal advice.');
    button(panel, 'Apply this pack').click();
    await says(panel, 'The California pack is applied.');
    expect(asked(panel)).to.include('Live Scan');
  });

  it('answers what somebody in a role is asked for', async () => {
    const panel = await open();
    const choose = part<HTMLSelectElement>(panel, '[name="sample"]')!;
    choose.value = 'official';
    choose.dispatchEvent(new Event('change'));
    await drawn(panel);
    const answer = textOf(panel).slice(textOf(panel).indexOf('An adult'));
    expect(answer).to.include('Abuse Prevention (SafeSport): Valid for 12 months').and.not.include('Concussion');
  });

  it('only shows below an association what that decided', async () => {
    const panel = await open(catalogue([], { slug: 'big-bear', name: 'Big Bear' }));
    expect(textOf(panel)).to.include('Cal South decides what is required');
    expect(panel.shadowRoot!.querySelectorAll('ol button, .primary')).to.be.empty;
  });
});
