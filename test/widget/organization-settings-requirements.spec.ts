// The panel where an owner writes what coaches must finish: Big Bear's page in full, refusals said at their fields, preview, giving back.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type {
  RequirementsPage,
  SetRequirementsPage,
  ShownRequirements,
} from '../../contract/settings/requirements-page.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import { PANELS } from '../../widget/organization-settings/panels.ts';
import { tidy } from '../../widget/organization-settings/requirements-draft.ts';
import type { SettingsRequirementsElement } from '../../widget/organization-settings/settings-requirements.ts';
import { BIG_BEAR_REQUIREMENTS } from '../sandbox/seed/big-bear-requirements.ts';
import { cleanUp } from './support/clean-up.ts';
import { button, part, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';
import { waitUntil } from './support/wait-until.ts';

let server: ServerDouble;

const bigBear = { slug: 'big-bear', name: 'Big Bear' };
const shown = (page: RequirementsPage | null, from = bigBear): ShownRequirements => ({
  page,
  from: page && from,
  contact: null,
});
const open = async (stored = shown(BIG_BEAR_REQUIREMENTS), lang = 'en') => {
  server.on('getRequirementsPage', stored);
  const panel = await fixture<SettingsRequirementsElement>(
    html`<settings-requirements organization="big-bear" lang=${lang}></settings-requirements>`,
  );
  await waitUntil(() => part(panel, 'button'), 'the panel never came');
  return panel;
};
const type = (panel: Element, path: string, text: string): void => {
  const field = part<HTMLInputElement>(panel, `[data-path="${path}"]`)!;
  field.value = text;
  field.dispatchEvent(new Event('change'));
};
const stored = (): RequirementsPage =>
  (server.calls('setRequirementsPage').at(-1)!.body as SetRequirementsPage).page as RequirementsPage;
const openAll = (panel: Element): void =>
  panel.shadowRoot!.querySelectorAll('details').forEach((details) => {
    details.open = true;
  });

describe('settings-requirements', () => {
  before(async function () {
    this.timeout(30_000);
    await PANELS.find(({ id }) => id === 'requirements')!.load();
  });
  beforeEach(() => {
    server = new ServerDouble();
    sessionToken.hold('tls_one');
    server.by('setRequirementsPage', ({ body }) => shown((body as SetRequirementsPage).page));
  });
  afterEach(() => cleanUp(server));

  it('is accessible with everything open, refused and previewed, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      const panel = await open(shown(BIG_BEAR_REQUIREMENTS), lang);
      openAll(panel);
      await expect(panel).to.be.accessible();
      server.on('getRequirementsPage', shown(null));
      await expect(await open(shown(null), lang)).to.be.accessible();
      fixtureCleanup();
    }
  });

  it('saves Big Bear’s whole page unchanged but for what was changed', async () => {
    const panel = await open();
    type(panel, 'title.en', 'Before your first practice');
    button(panel, 'Save').click();
    await says(panel, 'Saved. Coaches see it now.');
    const wanted = {
      ...BIG_BEAR_REQUIREMENTS,
      title: { ...BIG_BEAR_REQUIREMENTS.title, en: 'Before your first practice' },
    };
    expect(stored()).to.deep.equal(tidy(wanted));
  });

  it('writes a first list: an item with a deadline, and nothing of what was left empty', async () => {
    const panel = await open(shown(null));
    button(panel, 'Write your own list').click();
    await panel.updateComplete;
    type(panel, 'title.en', 'What coaches do first');
    button(panel, 'Add requirement').click();
    await panel.updateComplete;
    type(panel, 'items.0.title.en', 'SafeSport');
    type(panel, 'items.0.requirement', 'abuse-prevention');
    type(panel, 'items.0.deadline.on', '08-15');
    type(panel, 'items.0.deadline.consequence.en', 'No games before.');
    type(panel, 'items.0.period.en', '  ');
    await panel.updateComplete;
    button(panel, 'Save').click();
    await says(panel, 'Saved.');
    expect(stored().items).to.deep.equal([
      {
        id: 'item-1',
        title: { en: 'SafeSport' },
        requirement: 'abuse-prevention',
        what: [],
        deadline: { on: '08-15', consequence: { en: 'No games before.' } },
      },
    ]);
  });

  it('says at each field what the server finds wrong there, keeps what was typed, and leads to the first', async () => {
    const panel = await open();
    server.refuseWith('setRequirementsPage', [
      { path: 'page.items.1.how.0.link.to', message: 'Invalid string' },
      { path: 'page.coordinator.email', message: 'Invalid email' },
    ]);
    type(panel, 'title.es', 'Otra');
    button(panel, 'Save').click();
    await says(panel, '2 fields are missing or wrong');
    expect(textOf(panel)).to.contain('Not an email address.').and.to.contain('A link begins with https://');
    const email = part<HTMLInputElement>(panel, '[data-path="coordinator.email"]')!;
    expect(email.getAttribute('aria-invalid')).to.equal('true');
    expect(part(panel, `#${email.getAttribute('aria-describedby')}`)?.textContent).to.contain('Not an email');
    expect(panel.shadowRoot!.activeElement).to.equal(email);
    expect(email.closest('details')!.open).to.equal(true);
    expect(part<HTMLTextAreaElement>(panel, '[data-path="title.es"]')!.value).to.equal('Otra');
    await expect(panel).to.be.accessible();
    type(panel, 'coordinator.email', 'priya@big-bear.example');
    await panel.updateComplete;
    expect(textOf(panel)).not.to.contain('Not an email address.');
  });

  it('shows it as coaches will see it, before it is saved', async () => {
    const panel = await open();
    type(panel, 'title.en', 'Before your first practice');
    button(panel, 'Show as coaches see it').click();
    const preview = () => part(panel, 'coach-requirements');
    await waitUntil(() => preview()?.shadowRoot?.textContent?.includes('Before your first practice'), 'no preview');
    expect(server.calls('setRequirementsPage')).to.have.length(0);
  });

  it('moves and removes items, and says when it was last checked', async () => {
    const panel = await open();
    const names = () => stored().items.map(({ id }) => id);
    openAll(panel);
    const [first, second] = BIG_BEAR_REQUIREMENTS.items;
    button(panel, `Down: ${first!.title.en}`).click();
    await panel.updateComplete;
    button(panel, 'Mark as checked today').click();
    await panel.updateComplete;
    button(panel, 'Save').click();
    await says(panel, 'Saved.');
    expect(names().slice(0, 2)).to.deep.equal([second!.id, first!.id]);
    expect(stored().checkedOn).to.equal(new Date().toLocaleDateString('sv-SE'));
  });

  it('shows what comes from above, begins with a copy of it, and gives back with undo', async () => {
    const panel = await open(shown(BIG_BEAR_REQUIREMENTS, { slug: 'cal-south', name: 'Cal South' }));
    await says(panel, 'Your coaches see the list of Cal South');
    button(panel, 'Start with a copy of it').click();
    await panel.updateComplete;
    button(panel, 'Save').click();
    await says(panel, 'Saved.');
    button(panel, 'Remove my list').click();
    await says(panel, 'List removed.');
    expect(stored()).to.equal(null);
    button(panel, 'Undo').click();
    await says(panel, 'Saved.');
    expect(stored().items).to.have.length(BIG_BEAR_REQUIREMENTS.items.length);
  });

  it('tells who is no owner so, and says that the network is away', async () => {
    server.down('getRequirementsPage');
    const panel = await fixture<SettingsRequirementsElement>(
      html`<settings-requirements organization="big-bear"></settings-requirements>`,
    );
    await says(panel, 'We can’t connect right now.');
    const other = await open();
    server.refuse('setRequirementsPage', 403, 'not-allowed');
    button(other, 'Save').click();
    await says(other, 'Only an owner');
  });
});
