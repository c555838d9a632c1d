// The titles of our own pages: in the language that is spoken here, with the organization's name once it is known.
import { expect } from '@open-wc/testing';
import { hostedPage } from '../../tools/hosted-page.ts';
import type { SafesportLandingElement } from '../../widget/safesport-landing/safesport-landing.ts';
import { button } from './support/in-shadow.ts';
import { waitUntil } from './support/wait-until.ts';

const DEFINE = '/widget/safesport-landing/safesport-landing-define.ts';

/** A hosted page as it is built, its scripts from their sources. */
async function open(tag: Parameters<typeof hostedPage>[0], script = 'nothing.js', nav = false): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = hostedPage(tag, script, nav)
    .replace('src="/pages/', 'src="/widget/pages/')
    .replace('<link rel="stylesheet" href="/pages/', '<link rel="stylesheet" href="/widget/pages/');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

describe('the title of a hosted page', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
    localStorage.clear();
  });

  it('follows the language switch, and the page around the element does', async () => {
    const page = await open('safesport-landing', DEFINE.slice(1));
    await waitUntil(() => page.title === 'SafeSport training · Touchline');
    const landing = page.querySelector<SafesportLandingElement>('safesport-landing')!;
    await waitUntil(() => landing.shadowRoot?.querySelector('button'));
    button(landing, 'Español').click();
    await waitUntil(() => page.title === 'Capacitación SafeSport · Touchline');
    expect(page.documentElement.lang).to.equal('es');
    await waitUntil(() => landing.shadowRoot?.textContent?.includes('English'));
    button(landing, 'English').click();
    await waitUntil(() => page.title === 'SafeSport training · Touchline');
  });

  it('names the organization once the element knows it, and no longer when it does not', async () => {
    const page = await open('registration-desk', undefined, true);
    const desk = page.querySelector<HTMLElement>('registration-desk')!;
    expect(page.title).to.equal('Registrations · Touchline');
    desk.dataset.organizationName = 'Big Bear';
    await waitUntil(() => page.title === 'Registrations · Big Bear');
    desk.lang = 'es';
    await waitUntil(() => page.title === 'Inscripciones · Big Bear');
    delete desk.dataset.organizationName;
    await waitUntil(() => page.title === 'Inscripciones · Touchline');
  });

  it('is the name of the page first on Settings too, which ends with ours', async () => {
    const page = await open('organization-settings');
    page.querySelector<HTMLElement>('organization-settings')!.dataset.organizationName = 'Cal South';
    await waitUntil(() => page.title === 'Settings · Cal South · Touchline');
  });

  it('shows its fallback in one language', async () => {
    const page = await open('review-queue', undefined, true);
    const seen = () =>
      [...page.querySelectorAll<HTMLElement>('.fallback span')].filter((each) => each.checkVisibility());
    await waitUntil(() => seen().length === 1);
    expect(seen()[0]?.textContent).to.equal('Loading…');
    page.querySelector<HTMLElement>('review-queue')!.lang = 'es';
    await waitUntil(() => seen()[0]?.textContent === 'Cargando…');
  });
});
