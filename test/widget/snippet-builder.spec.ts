// <snippet-builder>: what is chosen is what is pasted, shown live, and nothing typed becomes markup.
import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { SnippetBuilderElement } from '../../widget/snippet-builder/snippet-builder.ts';
import '../../widget/snippet-builder/snippet-builder-define.ts';
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
