// <snippet-builder>: what is chosen is what is pasted, shown live, and nothing typed becomes markup.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { PageCheck } from '../../contract/settings/page-check.ts';
import type { SnippetBuilderElement } from '../../widget/snippet-builder/snippet-builder.ts';
import '../../widget/snippet-builder/snippet-builder-define.ts';
import { qrFile } from '../../widget/snippet-builder/qr-view.ts';
import { isReadable, writeFrame, writeScript } from '../../widget/snippet-builder/write-snippet.ts';
import { buildOrganization } from './support/build-people.ts';
import { cleanUp } from './support/clean-up.ts';
import { appears, part, says } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;
const open = (lang = 'en') =>
  fixture<SnippetBuilderElement>(html`<snippet-builder organization="big-bear" lang=${lang}></snippet-builder>`);

describe('snippet-builder', () => {
  beforeEach(() => {
    server = new ServerDouble().on('getOrganization', buildOrganization()).on('getSummary', {
      people: 'fewer than 5',
      asked: { 'abuse-prevention': 'fewer than 5' },
      counts: { 'abuse-prevention': { approved: 'fewer than 5' } },
    });
  });
  afterEach(() => cleanUp(server));

  it('is accessible in both languages', async () => {
    for (const lang of ['en', 'es']) {
      const builder = await open(lang);
      await says(builder, 'Big Bear');
      await expect(builder).to.be.accessible();
    }
  });

  it('writes the snippet of the README and previews the real element', async () => {
    const builder = await open();
    await appears(builder, '.preview safesport-landing');
    expect(part(builder, 'pre')?.textContent).to.match(
      /^<script async src="http[^"]+\/embed\.js" data-organization="big-bear"><\/script>\n<safesport-landing><\/safesport-landing>$/,
    );
  });

  it('follows the choice of tag and language', async () => {
    const builder = await open();
    await appears(builder, '.preview safesport-landing');
    const [tag, language] = builder.shadowRoot!.querySelectorAll('form select') as unknown as HTMLSelectElement[];
    tag!.value = 'status-dot-grid';
    tag!.dispatchEvent(new Event('change'));
    language!.value = 'es';
    language!.dispatchEvent(new Event('change'));
    const preview = await appears(builder, '.preview status-dot-grid');
    expect(preview.lang).to.equal('es');
    expect(part(builder, 'pre')?.textContent).to.contain('<status-dot-grid lang="es"></status-dot-grid>');
  });

  it('says that a short name is unknown', async () => {
    server.refuse('getOrganization', 404, 'not-found');
    await says(await open(), 'We can’t find an organization with this short name');
  });

  it('draws the link as a QR code, and hands out a file of it', async () => {
    const builder = await open();
    const code = await appears<HTMLElement>(builder, 'svg.qr');
    const link = /\bhttps?:\S+/.exec(code.getAttribute('aria-label') ?? '')?.[0];
    expect(new URL(link ?? '').pathname).to.equal('/embed/safesport-landing');
    const { path, side, svg } = qrFile('https://league.example/');
    expect(svg).to.contain(`viewBox="0 0 ${side} ${side}"`).and.to.contain(path);
    // The finder pattern's upper left corner stands inside the quiet zone of four.
    expect(path.startsWith('M4 4h1v1h-1z')).to.equal(true);
    expect(part<HTMLAnchorElement>(builder, 'a[download]')!.href).to.match(/^data:image\/svg\+xml,/);
  });

  it('never lets what is typed become markup', () => {
    const choice = {
      organization: '"><script>alert(1)</script>',
      tag: 'status-dot-grid',
      language: 'auto',
      accent: '',
    } as const;
    expect(writeScript('https://HOST', choice)).not.to.include('"><script>alert');
    expect(writeFrame('https://HOST', choice, '"><b>')).not.to.include('"><b>');
  });

  const checked = async (found: Partial<PageCheck>, typed = 'league.example/coaches') => {
    server.on('checkPage', {
      outcome: 'read',
      origin: 'https://league.example',
      script: true,
      organization: 'big-bear',
      tags: ['safesport-landing'],
      blockedBy: [],
      ...found,
    } satisfies PageCheck);
    const check = await appears(await open(), 'page-check');
    const field = await appears<HTMLInputElement>(check, 'input');
    field.value = typed;
    part(check, 'form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    return check;
  };

  it('looks at the page it was pasted into, typed as people type addresses', async () => {
    const check = await checked({});
    await says(check, 'All good: it can run.');
    await says(check, '<safesport-landing>');
    expect(server.calls('checkPage')[0]?.body).to.deep.equal({ address: 'https://league.example/coaches' });
    await expect(check).to.be.accessible();
  });

  it('says what is in the way, and who can mend it', async () => {
    for (const [found, words] of [
      [{ outcome: 'not-registered' }, 'isn’t registered for this organization'],
      [{ outcome: 'unreachable' }, 'does not answer a visitor'],
      [{ script: false, tags: [] }, 'removed it when you saved'],
      [{ tags: [] }, 'but no tag'],
      [{ organization: 'bobcats' }, 'says “bobcats”, not “big-bear”'],
      [{ organization: null }, 'names no organization'],
      [{ blockedBy: ['script-src'] }, 'to script-src'],
      [{ script: false, organization: null, tags: ['frame'] }, 'Our page is there in a frame.'],
    ] as const) {
      await says(await checked(found as Partial<PageCheck>), words);
      fixtureCleanup();
    }
  });

  it('asks for an address before it looks', async () => {
    const check = await checked({}, '  ');
    await says(check, 'Enter the address of your page');
    expect(server.calls('checkPage')).to.have.length(0);
  });

  it('warns of a colour on which white text cannot be read', () => {
    expect(isReadable('#1d63c4')).to.equal(true);
    expect(isReadable('#f2b632')).to.equal(false);
  });
});
