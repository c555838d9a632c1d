// <status-dot>: a name in words always, in both languages, and shapes that differ.
import { expect, fixture, html } from '@open-wc/testing';
import { STATES } from '../../contract/standings/status.ts';
import { waitUntil } from './support/wait-until.ts';
import '../../widget/status-dot/status-dot-define.ts';

describe('status-dot', () => {
  it('is accessible in every state', async () => {
    const all = await fixture(
      html`<div>${STATES.map((state) => html`<status-dot state=${state}></status-dot>`)}</div>`,
    );
    await waitUntil(() => [...all.children].every((dot) => nameOf(dot as HTMLElement)));
    await expect(all).to.be.accessible();
  });

  it('names each state in words when no label is given', async () => {
    const dot = await fixture<HTMLElement>(html`<status-dot state="submitted" label=""></status-dot>`);
    await waitUntil(() => nameOf(dot) === 'Submitted, pending approval');
    dot.setAttribute('state', 'requires-action');
    await waitUntil(() => nameOf(dot) === 'Requires action');
  });

  it('says the notes too, and speaks Spanish in a Spanish page', async () => {
    const page = await fixture(html`<div lang="es"><status-dot state="approved" notes="expiring"></status-dot></div>`);
    await waitUntil(() => nameOf(page.firstElementChild as HTMLElement) === 'Aprobado, vence pronto');
  });

  it('prefers the label it is given', async () => {
    const dot = await fixture<HTMLElement>(
      html`<status-dot state="approved" label="Concussion: Approved"></status-dot>`,
    );
    expect(nameOf(dot)).to.equal('Concussion: Approved');
  });

  it('draws every state differently without any colour', async () => {
    const all = await fixture(
      html`<div>${STATES.map((state) => html`<status-dot state=${state}></status-dot>`)}</div>`,
    );
    const shapes = [...all.children].map((dot) => shapeOf(dot as HTMLElement));
    expect(new Set(shapes).size).to.equal(STATES.length);
  });
});

const nameOf = (dot: HTMLElement): string => dot.getAttribute('aria-label') ?? '';

const shapeOf = (dot: HTMLElement): string =>
  ['::before', '::after']
    .map((pseudo) => {
      const { clipPath, borderWidth, inset, transform, backgroundColor, backgroundImage } = getComputedStyle(
        dot,
        pseudo,
      );
      const filled = backgroundColor !== 'rgba(0, 0, 0, 0)';
      return [clipPath, borderWidth, inset, transform, filled, backgroundImage !== 'none'].join();
    })
    .join(' / ');
