// <review-queue> as a desk for many: filter, assignment, the next file before it is asked for, pictures, ready reasons, and its keys.
import { expect, fixture, html } from '@open-wc/testing';
import type { ReviewItem } from '../../contract/certificates/review.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import type { ReviewQueueElement } from '../../widget/review-queue/review-queue.ts';
import { endReviews, FIRST, openReviews, pressKey, REVIEWERS, SECOND, serveReviews } from './support/a-review-queue.ts';
import { appears, button, part, says } from './support/in-shadow.ts';
import { type ServerDouble, submittedCertificate } from './support/server-double.ts';
import { waitUntil } from './support/wait-until.ts';

let server: ServerDouble;

const open = (items?: ReviewItem[], lang?: string) => openReviews(server, items, lang);

describe('review-queue as a desk for many', () => {
  beforeEach(() => {
    server = serveReviews();
  });
  afterEach(() => endReviews(server));

  it('fetches the next file before it is asked for, and each only once', async () => {
    const queue = await open();
    await waitUntil(() => server.calls('getCertificateFile').length === 2);
    await pressKey(queue, 'j');
    await appears(queue, 'img');
    expect(server.calls('getCertificateFile').map(({ url }) => url.pathname.split('/').at(-2))).to.deep.equal([
      'certificate-1',
      'certificate-2',
    ]);
  });

  it('enlarges and turns a picture by buttons and by keys, and starts plain with the next', async () => {
    const queue = await open([
      SECOND,
      { ...SECOND, certificate: submittedCertificate({ id: 'c3', type: 'image/png' }) },
    ]);
    const image = await appears(queue, 'img');
    button(queue, 'Larger').click();
    await pressKey(queue, '+');
    await pressKey(queue, 't');
    expect(image.className).to.equal('zoom-3 turn-1');
    await pressKey(queue, '-');
    expect(image.className).to.equal('zoom-2 turn-1');
    await pressKey(queue, 'j');
    expect((await appears(queue, 'img')).className).to.equal('zoom-1 turn-0');
  });

  const pick = async (queue: ReviewQueueElement, name: string, value: string) => {
    const select = part<HTMLSelectElement>(queue, `select[name=${name}]`)!;
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await queue.updateComplete;
  };
  const lines = (queue: ReviewQueueElement) => queue.shadowRoot!.querySelectorAll('.queue li').length;

  it('fetches every page, so that what is looked for is found among all who wait', async () => {
    const late = {
      ...SECOND,
      certificate: submittedCertificate({ id: 'c3' }),
      organization: { slug: 'moonridge', name: 'Moonridge' },
    };
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    sessionToken.hold('tls_one');
    server.byLater('getReviews', async ({ url }) => {
      const page = { waiting: 3, reviewers: REVIEWERS };
      if (url.searchParams.get('cursor') !== 'next') return { ...page, items: [FIRST, SECOND], cursor: 'next' };
      await held;
      return { ...page, items: [late], cursor: null };
    });
    const queue = await fixture<ReviewQueueElement>(
      html`<review-queue organization="big-bear" lang="en"></review-queue>`,
    );
    await appears(queue, '#record');
    await pressKey(queue, 'j');
    expect(lines(queue)).to.equal(2);
    release();
    await waitUntil(() => lines(queue) === 3);
    expect(part(queue, '[aria-current=true]')?.textContent).to.contain('Núñez');
    await pick(queue, 'organization', 'moonridge');
    expect(lines(queue)).to.equal(1);
  });

  it('narrows the queue by club, requirement, age, who looks after it, and what looks wrong', async () => {
    const other = {
      ...SECOND,
      certificate: submittedCertificate({ id: 'c3', requirement: 'concussion' }),
      organization: { slug: 'moonridge', name: 'Moonridge' },
      minor: true,
      assignedTo: 'dana@cal-south.example',
    };
    const queue = await open([FIRST, SECOND, other]);
    for (const [name, value, left] of [
      ['organization', 'moonridge', 1],
      ['organization', '', 3],
      ['requirement', 'concussion', 1],
      ['requirement', '', 3],
      ['age', 'minor', 1],
      ['age', 'adult', 2],
      ['age', '', 3],
      ['assigned', 'me', 1],
      ['assigned', 'nobody', 2],
      ['assigned', '', 3],
    ] as const) {
      await pick(queue, name, value);
      expect(lines(queue), `${name} ${value}`).to.equal(left);
    }
    part<HTMLInputElement>(queue, '.filters input[type=checkbox]')!.click();
    await queue.updateComplete;
    expect(lines(queue)).to.equal(1);
    expect(part(queue, '#record')?.textContent).to.equal('Ana Ortiz');
    await pick(queue, 'organization', 'moonridge');
    await says(queue, 'No pending certificate matches this filter.');
    button(queue, 'Show all').click();
    await appears(queue, '.queue');
    expect(lines(queue)).to.equal(3);
  });

  it('assigns to oneself with M and to another by name, and shows it in the list', async () => {
    const queue = await open();
    await pressKey(queue, 'm');
    await says(queue, 'Ana Ortiz: assigned to dana@cal-south.example.');
    expect(server.calls('assignReview')[0]?.body).to.deep.equal({ to: 'dana@cal-south.example' });
    expect(part(queue, '.queue [aria-current=true]')?.textContent).to.contain('dana@cal-south.example');
    await pick(queue, 'assignee', 'rae@cal-south.example');
    await says(queue, 'Ana Ortiz: assigned to rae@cal-south.example.');
    await pick(queue, 'assignee', '');
    await says(queue, 'Ana Ortiz unassigned.');
  });

  it('writes a ready reason in the coach’s language, by its number, and sends it from the keyboard', async () => {
    const queue = await open([{ ...FIRST, language: 'es' }]);
    await pressKey(queue, 'r');
    const reason = await appears<HTMLTextAreaElement>(queue, 'textarea');
    await says(queue, 'This coach prefers Spanish');
    const press = (name: string, ctrlKey = false) =>
      reason.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, ctrlKey, bubbles: true, composed: true, cancelable: true }),
      );
    press('2');
    await queue.updateComplete;
    expect(reason.value).to.equal('Es el curso para menores. Tome el curso completo para adultos.');
    press('Enter', true);
    await waitUntil(() => server.calls('decideReview').length === 1);
    expect(server.calls('decideReview')[0]?.body).to.include({ decision: 'rejected', reason: reason.value });
  });

  it('goes back from the reason with Escape', async () => {
    const queue = await open();
    await pressKey(queue, 'q');
    (await appears(queue, 'textarea')).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    await waitUntil(() => part(queue, 'textarea') === null);
    await waitUntil(() => queue.shadowRoot?.activeElement?.id === 'record');
  });

  it('shows its keys on the screen', async () => {
    const keys = await appears(await open(), '.keys');
    expect(keys.textContent?.replace(/\s+/g, ' ')).to.contain('A approve').and.to.contain('Ctrl + ↵ send the reason');
  });
});
