// <organization-tree>: leagues with their clubs, a form to add, a list that is looked over first, and each change said where it was made.
import { expect, fixture, html } from '@open-wc/testing';
import type { Tree, TreeItem } from '../../contract/tree/tree.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import type { OrganizationTreeElement } from '../../widget/organization-tree/organization-tree.ts';
import '../../widget/organization-tree/organization-tree-define.ts';
import '../../widget/organization-tree/tree-list.ts';
import { buildSession } from './support/build-people.ts';
import { cleanUp } from './support/clean-up.ts';
import { appears, button, part, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;

const item = (change: Partial<TreeItem>): TreeItem => ({
  ...{ slug: 'bobcats', name: 'Bobcats', kind: 'club', under: 'big-bear', people: 3, administrators: 1 },
  ...{ archivedAt: null, formerSlugs: [], mayMove: true },
  ...change,
});
const ROOT = item({
  slug: 'cal-south',
  name: 'Cal South',
  kind: 'association',
  under: null,
  people: 0,
  mayMove: false,
});
const LEAGUE = item({ slug: 'big-bear', name: 'Big Bear', kind: 'league', under: 'cal-south' });
const COAST = item({ slug: 'coast', name: 'Coast', kind: 'league', under: 'cal-south' });
const OLD = item({ slug: 'old', name: 'Old Town', archivedAt: '2026-08-01T10:00:00.000Z' });
const CHANGE = { before: 'Cats', after: 'Bobcats', changedBy: 'o@x.example', changedAt: '2026-08-01T10:00:00.000Z' };
const tree = (...items: TreeItem[]): Tree => ({
  association: { slug: 'cal-south', name: 'Cal South' },
  items: [ROOT, ...items],
  history: [{ name: 'Bobcats', what: 'renamed', ...CHANGE }],
});

const open = async (shown = tree(item({}), LEAGUE, COAST, OLD), lang = 'en') => {
  server.on('getTree', shown);
  sessionToken.hold('tls_one');
  const page = await fixture<OrganizationTreeElement>(
    html`<organization-tree organization="cal-south" lang=${lang}></organization-tree>`,
  );
  const panel = await appears(page, 'touchline-tree');
  await appears(panel, '.top');
  return { page, panel };
};
const field = <E extends HTMLElement = HTMLInputElement>(panel: Element, name: string) =>
  appears<E>(panel, `.editor [name=${name}]`);

describe('organization-tree', () => {
  beforeEach(() => {
    server = new ServerDouble().on('getSession', buildSession({ roles: ['owner'] }));
  });
  afterEach(() => cleanUp(server));

  it('is accessible signed out, empty, full, being edited, with a list looked over, and offline, in both languages', async () => {
    for (const lang of ['en', 'es']) {
      sessionToken.forget();
      const signedOut = await fixture<OrganizationTreeElement>(
        html`<organization-tree lang=${lang}></organization-tree>`,
      );
      await appears(signedOut, 'touchline-sign-in');
      await expect(signedOut).to.be.accessible();
      await expect((await open(tree(), lang)).page).to.be.accessible();
      const { page, panel } = await open(undefined, lang);
      part<HTMLButtonElement>(panel, '#node-bobcats button')?.click();
      await appears(panel, '.editor');
      for (const details of panel.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      await expect(page).to.be.accessible();
    }
    server.down('getTree');
    const offline = await fixture<OrganizationTreeElement>(html`<organization-tree lang="en"></organization-tree>`);
    await appears(await appears(offline, 'touchline-tree'), '[role=alert]');
    await expect(offline).to.be.accessible();
  });

  it('shows clubs inside their league, and what is archived apart', async () => {
    const { panel } = await open();
    const [card] = panel.shadowRoot?.querySelectorAll('.card') ?? [];
    expect(card?.textContent).to.contain('Big Bear').and.to.contain('Bobcats');
    expect(part(panel, '.cards')?.textContent).not.to.contain('Old Town');
    expect(textOf(panel)).to.contain('2 leagues, 1 club').and.to.contain('Archived (1)');
    expect(textOf(panel)).to.contain('Cats is now called Bobcats');
  });

  it('adds a club below the league that was chosen', async () => {
    const { panel } = await open();
    const added = item({ slug: 'rovers', name: 'Rovers', under: 'coast', people: 0, administrators: 0 });
    server.on('addOrganization', added);
    part<HTMLInputElement>(panel, 'form [name=name]')!.value = ' Rovers ';
    part<HTMLSelectElement>(panel, 'form [name=under]')!.value = 'coast';
    button(panel, 'Add').click();
    await says(panel, 'Rovers was added. Its address is rovers.');
    const [asked] = server.calls('addOrganization');
    expect(asked?.url.pathname).to.equal('/v1/organizations/coast/organizations');
    expect(asked?.body).to.deep.equal({ name: 'Rovers', kind: 'club' });
  });

  it('says that one of that name is there', async () => {
    const { panel } = await open();
    server.refuseWith('addOrganization', [{ path: 'name', message: 'there' }]);
    part<HTMLInputElement>(panel, 'form [name=name]')!.value = 'Bobcats';
    button(panel, 'Add').click();
    await says(panel, 'There is one of that name here already.');
  });

  it('saves a name and an address with what stood there before, and says that the old address works', async () => {
    const { panel } = await open();
    part<HTMLButtonElement>(panel, '#node-bobcats button')?.click();
    (await field(panel, 'name')).value = 'Big Bear Bobcats';
    (await field(panel, 'slug')).value = 'bb-bobcats';
    server.on('changeOrganization', item({ slug: 'bb-bobcats', name: 'Big Bear Bobcats' }));
    button(panel, 'Save').click();
    await says(panel, 'The old address, bobcats, keeps working.');
    expect(server.calls('changeOrganization')[0]?.body).to.deep.equal({
      name: 'Big Bear Bobcats',
      slug: 'bb-bobcats',
      was: { name: 'Bobcats', slug: 'bobcats' },
    });
  });

  it('says beside the field that an address is wrong or taken, and keeps what was typed', async () => {
    const { panel } = await open();
    part<HTMLButtonElement>(panel, '#node-bobcats button')?.click();
    const slug = await field(panel, 'slug');
    slug.value = 'No address!';
    button(panel, 'Save').click();
    await says(panel, 'Use 2 to 60 small letters');
    expect(server.calls('changeOrganization')).to.deep.equal([]);
    slug.value = 'coast';
    server.refuseWith('changeOrganization', [{ path: 'slug', message: 'slug-taken' }]);
    button(panel, 'Save').click();
    await says(panel, 'That address is taken.');
    expect(slug.value).to.equal('coast');
  });

  it('says when another owner was quicker, and shows what stands there now', async () => {
    const { panel } = await open();
    part<HTMLButtonElement>(panel, '#node-bobcats button')?.click();
    (await field(panel, 'name')).value = 'Mine';
    server.refuse('changeOrganization', 409, 'conflict').on('getTree', tree(item({ name: 'Theirs' }), LEAGUE));
    button(panel, 'Save').click();
    await says(panel, 'Someone else changed this in the meantime.');
    await says(panel, 'Theirs');
  });

  it('moves a club to another league, archives it, and restores it', async () => {
    const { panel } = await open();
    server.on('moveOrganization', item({ under: 'coast' })).on('archiveOrganization', item({}));
    part<HTMLButtonElement>(panel, '#node-bobcats button')?.click();
    (await field<HTMLSelectElement>(panel, 'under')).value = 'coast';
    button(panel, 'Move').click();
    await says(panel, 'Bobcats now belongs to Coast.');
    part<HTMLButtonElement>(panel, '#node-bobcats button')?.click();
    await appears(panel, '.editor');
    button(panel, 'Archive').click();
    await says(panel, 'Bobcats is archived.');
    button(panel, 'Restore').click();
    await says(panel, 'Old Town is back.');
    expect(server.calls('archiveOrganization').map(({ body }) => body)).to.deep.equal([
      { archived: true },
      { archived: false },
    ]);
  });

  it('looks a list over before it adds anything, and says each line', async () => {
    const { panel } = await open();
    button(panel, 'Paste a list').click();
    const list = await appears(panel, 'touchline-tree-list');
    (await appears<HTMLTextAreaElement>(list, 'textarea')).value = 'Coast\n  Rovers\n  Rovers';
    part(list, 'textarea')?.dispatchEvent(new Event('input'));
    const row = { line: 2, name: 'Rovers', kind: 'club' as const };
    const rows = [
      {
        ...row,
        line: 1,
        name: 'Coast',
        kind: 'league' as const,
        outcome: 'there' as const,
        slug: 'coast',
        under: 'Cal South',
        alsoIn: null,
      },
      { ...row, outcome: 'add' as const, slug: 'rovers', under: 'Coast', alsoIn: 'Big Bear' },
      { ...row, line: 3, outcome: 'problem' as const, problem: 'twice' as const, firstLine: 2 },
    ];
    server.on('importOrganizations', { rows, added: 0 });
    button(list, 'Check the list').click();
    await says(list, '1 organization will be added.');
    await says(list, 'Already in Cal South. Nothing is changed.');
    await says(list, 'Added to Coast as rovers. A club of that name is also in Big Bear: is it the same?');
    await says(list, 'The same name is already in line 2.');
    await expect(list).to.be.accessible();
    server.on('importOrganizations', { rows, added: 1 });
    button(list, 'Add 1 organization').click();
    await says(list, '1 organization was added.');
    expect(server.calls('importOrganizations').map(({ body }) => (body as { preview: boolean }).preview)).to.deep.equal(
      [true, false],
    );
  });
});
