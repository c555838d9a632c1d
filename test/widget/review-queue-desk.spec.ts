// <review-queue> as a desk for many: filter, assignment, the next file before it is asked for, pictures, ready reasons, and its keys.
import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { ReviewItem } from '../../contract/review.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import type { ReviewQueueElement } from '../../widget/review-queue/review-queue.ts';
import { waitUntil } from './support/wait-until.ts';
import '../../widget/review-queue/review-queue-define.ts';
import { buildMe, buildReview, buildSession } from './support/build-people.ts';
import { appears, button, part, says } from './support/in-shadow.ts';
import { ServerDouble, submittedCertificate } from './support/server-double.ts';

let server: ServerDouble;

const first = buildReview({
  certificate: submittedCertificate({ hintedCompletedOn: '2026-08-02', hints: ['name-found', 'single-module'] }),
});
const second = buildReview({
  certificate: submittedCertificate({ id: 'certificate-2', type: 'image/png' }),
  identity: { ...buildMe().identity, firstName: 'José', lastName: 'Núñez' },
  version: 7,
});

const REVIEWERS = ['dana@cal-south.example', 'rae@cal-south.example'];

const open = async (items: ReviewItem[] = [first, second], lang = 'en') => {
  server.on('getReviews', { items, waiting: items.length, reviewers: REVIEWERS, cursor: null });
  sessionToken.hold('tls_one');
  const queue = await fixture<ReviewQueueElement>(
    html`<review-queue organization="big-bear" lang=${lang}></review-queue>`,
  );
  if (items.length) await appears(queue, '#record');
  return queue;
};

const key = async (queue: ReviewQueueElement, name: string) => {
  part(queue, '#record')!.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }),
  );
  await queue.updateComplete;
};

describe('review-queue as a desk for many', () => {
  beforeEach(() => {
    server = new ServerDouble()
      .on('getSession', buildSession())
      .on('decideReview', undefined)
      .on('assignReview', undefined)
      .file('getCertificateFile', new Blob(['%PDF-1.4']));
  });
  afterEach(async () => {
    fixtureCleanup();
    await aTimeout(0);
    server.stop();
    sessionToken.forget();
  });

  it('fetches the next file before it is asked for, and each only once', async () => {
    const queue = await open();
    await waitUntil(() => server.calls('getCertificateFile').length === 2);
    await key(queue, 'j');
    await appears(queue, 'img');
    expect(server.calls('getCertificateFile').map(({ url }) => url.pathname.split('/').at(-2))).to.deep.equal([
      'certificate-1',
      'certificate-2',
    ]);
  });

  it('enlarges and turns a picture by buttons and by keys, and starts plain with the next', async () => {
    const queue = await open([
      second,
      { ...second, certificate: submittedCertificate({ id: 'c3', type: 'image/png' }) },
    ]);
    const image = await appears(queue, 'img');
    button(queue, 'Larger').click();
    await key(queue, '+');
    await key(queue, 't');
    expect(image.className).to.equal('zoom-3 turn-1');
    await key(queue, '-');
    expect(image.className).to.equal('zoom-2 turn-1');
    await key(queue, 'j');
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
      ...second,
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
      if (url.searchParams.get('cursor') !== 'next') return { ...page, items: [first, second], cursor: 'next' };
      await held;
      return { ...page, items: [late], cursor: null };
    });
    const queue = await fixture<ReviewQueueElement>(
      html`<review-queue organization="big-bear" lang="en"></review-queue>`,
    );
    await appears(queue, '#record');
    await key(queue, 'j');
    expect(lines(queue)).to.equal(2);
    release();
    await waitUntil(() => lines(queue) === 3);
    expect(part(queue, '[aria-current=true]')?.textContent).to.contain('Núñez');
    await pick(queue, 'organization', 'moonridge');
    expect(lines(queue)).to.equal(1);
  });

  it('narrows the queue by club, requirement, age, who looks after it, and what looks wrong', async () => {
    const other = {
      ...second,
      certificate: submittedCertificate({ id: 'c3', requirement: 'concussion' }),
      organization: { slug: 'moonridge', name: 'Moonridge' },
      minor: true,
      assignedTo: 'dana@cal-south.example',
    };
    const queue = await open([first, second, other]);
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
    await says(queue, 'None of those that wait passes this filter.');
    button(queue, 'Show all').click();
    await appears(queue, '.queue');
    expect(lines(queue)).to.equal(3);
  });

  it('assigns to oneself with M and to another by name, and shows it in the list', async () => {
    const queue = await open();
    await key(queue, 'm');
    await says(queue, 'Ana Ortiz: looked after by dana@cal-south.example.');
    expect(server.calls('assignReview')[0]?.body).to.deep.equal({ to: 'dana@cal-south.example' });
    expect(part(queue, '.queue [aria-current=true]')?.textContent).to.contain('dana@cal-south.example');
    await pick(queue, 'assignee', 'rae@cal-south.example');
    await says(queue, 'Ana Ortiz: looked after by rae@cal-south.example.');
    await pick(queue, 'assignee', '');
    await says(queue, 'Ana Ortiz: looked after by nobody.');
  });

  it('writes a ready reason in the coach’s language, by its number, and sends it from the keyboard', async () => {
    const queue = await open([{ ...first, language: 'es' }]);
    await key(queue, 'r');
    const reason = await appears<HTMLTextAreaElement>(queue, 'textarea');
    await says(queue, 'This coach reads Spanish');
    const press = (name: string, ctrlKey = false) =>
      reason.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, ctrlKey, bubbles: true, composed: true, cancelable: true }),
      );
    press('2');
    await queue.updateComplete;
    expect(reason.value).to.equal('Es el curso para jóvenes; tome el curso completo para adultos.');
    press('Enter', true);
    await waitUntil(() => server.calls('decideReview').length === 1);
    expect(server.calls('decideReview')[0]?.body).to.include({ decision: 'rejected', reason: reason.value });
  });

  it('goes back from the reason with Escape', async () => {
    const queue = await open();
    await key(queue, 'q');
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
