// <snippet-builder>: what is chosen is what is pasted, shown live, and nothing typed becomes markup.
import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { SnippetBuilderElement } from '../../widget/snippet-builder/snippet-builder.ts';
import '../../widget/snippet-builder/snippet-builder-define.ts';
import { qrFile } from '../../widget/snippet-builder/qr-view.ts';
import { isReadable, writeFrame, writeScript } from '../../widget/snippet-builder/write-snippet.ts';
import { buildOrganization } from './support/build-people.ts';
import { appears, part, says } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;
const open = (lang = 'en') =>
  fixture<SnippetBuilderElement>(html`<snippet-builder organization="big-bear" lang=${lang}></snippet-builder>`);

describe('snippet-builder', () => {
  beforeEach(() => {
    server = new ServerDouble()
      .on('getOrganization', buildOrganization())
      .on('getSummary', { people: 1, counts: { 'abuse-prevention': { approved: 1 } } });
  });
  afterEach(async () => {
    fixtureCleanup();
    await aTimeout(0);
    server.stop();
  });

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
    await says(await open(), 'There is no organization with this short name');
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

  const ask = async (builder: Element, page: string) => {
    const form = await appears<HTMLFormElement>(builder, 'form.check');
    form.querySelector('input')!.value = page;
    form.requestSubmit();
  };
  const reached = {
    answer: 'reached',
    script: true,
    organization: 'big-bear',
    tags: ['safesport-landing'],
    frame: false,
    blockedBy: null,
  } as const;

  it('checks a page and says each thing it found with what to do', async () => {
    server.on('checkPage', { registered: true, page: { ...reached, tags: [...reached.tags] } });
    const builder = await open();
    await ask(builder, 'https://league.example/safesport');
    await says(builder, 'https://league.example is registered');
    await says(builder, 'These tags are there: safesport-landing.');
    await expect(builder).to.be.accessible();
    server.on('checkPage', {
      registered: true,
      page: { ...reached, organization: 'other', tags: [], blockedBy: 'script-src' },
    });
    await ask(builder, 'https://league.example/safesport');
    await says(builder, 'The script is for “other”');
    await says(builder, 'under script-src');
    await says(builder, 'no tag of ours');
  });

  it('says that a site is not registered, or that a page is away', async () => {
    server.on('checkPage', { registered: false, page: null });
    const builder = await open('es');
    await ask(builder, 'https://league.example/safesport');
    await says(builder, 'https://league.example no está registrado');
    await expect(builder).to.be.accessible();
    server.on('checkPage', { registered: true, page: { ...reached, answer: 'not-reached', tags: [] } });
    await ask(builder, 'https://league.example/safesport');
    await says(builder, 'La página no respondió');
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

  it('warns of a colour on which white text cannot be read', () => {
    expect(isReadable('#1d63c4')).to.equal(true);
    expect(isReadable('#f2b632')).to.equal(false);
  });
});
