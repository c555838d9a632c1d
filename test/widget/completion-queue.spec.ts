// <completion-queue>: both records side by side, one click links, and what is not ours is set aside with a reason.
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { OpenCompletion } from '../../contract/safesport/completion.ts';
import type { CompletionQueueElement } from '../../widget/completion-queue/completion-queue.ts';
import { sessionToken } from '../../widget/internal/held-token.ts';
import { cleanUp } from './support/clean-up.ts';
import { waitUntil } from './support/wait-until.ts';
import '../../widget/completion-queue/completion-queue-define.ts';
import { buildMe, buildSession } from './support/build-people.ts';
import { appears, button, says, textOf } from './support/in-shadow.ts';
import { ServerDouble } from './support/server-double.ts';

let server: ServerDouble;

const identity = buildMe().identity;
const build = (over: Partial<OpenCompletion> = {}): OpenCompletion => ({
  id: 'completion-1',
  source: 'safesport-webhook',
  course: 'SafeSport Trained',
  completedOn: '2026-08-02',
  receivedAt: '2026-08-02T17:00:00.000Z',
  person: { ...identity, firstName: 'Anna' },
  member: { memberId: 'member-1', identity, differs: ['firstName'] },
  equals: [],
  ...over,
});

const open = async (items: OpenCompletion[] = [build()], lang = 'en') => {
  server.on('getCompletions', { items, waiting: items.length });
  sessionToken.hold('tls_one');
  const queue = await fixture<CompletionQueueElement>(html`<completion-queue lang=${lang}></completion-queue>`);
  if (items.length) await appears(queue, 'table');
  return queue;
};

describe('completion-queue', () => {
  beforeEach(() => {
    server = new ServerDouble()
      .on('getSession', buildSession())
      .on('linkCompletion', undefined)
      .on('setAsideCompletion', undefined);
  });
  afterEach(() => cleanUp(server));

  it('is accessible signed out, with completions, with a reason to write, and empty, in both languages', async () => {
    const signedOut = await fixture<CompletionQueueElement>(html`<completion-queue lang="en"></completion-queue>`);
    await appears(signedOut, 'touchline-sign-in');
    await expect(signedOut).to.be.accessible();
    for (const lang of ['en', 'es']) {
      const queue = await open([build(), build({ id: 'completion-2', member: null })], lang);
      await expect(queue).to.be.accessible();
      queue.shadowRoot?.querySelectorAll<HTMLElement>('li .row button')[2]?.click();
      await appears(queue, '#reason');
      await expect(queue).to.be.accessible();
      const empty = await open([], lang);
      await says(empty, lang === 'en' ? 'No unmatched completions' : 'No hay cursos sin asignar');
      await expect(empty).to.be.accessible();
      fixtureCleanup();
    }
  });

  it('shows what differs, in words', async () => {
    const queue = await open();
    const rows = [...(queue.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((row) => row.textContent ?? '');
    expect(rows[0]).to.contain('Anna').and.to.contain('differs');
    expect(rows[1]).to.contain('same');
  });

  it('links with one click, says so, and takes it off the list', async () => {
    const queue = await open();
    button(queue, 'Approve for').click();
    await says(queue, 'Approved for Ana Ortiz.');
    expect(textOf(queue)).to.contain('No unmatched completions');
  });

  it('offers no link where nobody comes near, and says that it is No close match in your records', async () => {
    const queue = await open([build({ member: null })]);
    expect(textOf(queue)).to.contain('No close match in your records').and.not.to.contain('Approve for');
  });

  it('shows everybody who matches equally well, each with a link of their own', async () => {
    const equals = ['Ana', 'Ann'].map((firstName, at) => ({
      memberId: `member-${at}`,
      identity: { ...identity, firstName },
      differs: ['firstName' as const],
    }));
    for (const lang of ['en', 'es']) {
      const queue = await open([build({ member: null, equals })], lang);
      expect(queue.shadowRoot?.querySelectorAll('table')).to.have.length(2);
      await expect(queue).to.be.accessible();
      fixtureCleanup();
    }
    const queue = await open([build({ member: null, equals })]);
    expect(textOf(queue)).to.contain('2 people in your records match equally well');
    button(queue, 'Approve for Ann').click();
    await says(queue, 'Approved for Ann Ortiz.');
    expect(server.asked.find(({ name }) => name === 'linkCompletion')?.body).to.deep.equal({ memberId: 'member-1' });
  });

  it('finds somebody by the last name where nobody comes near, and links them', async () => {
    const members = [{ memberId: 'member-7', firstName: 'Rosa', lastName: 'Ortega', organizations: ['Tide FC'] }];
    server.on('findMembers', { members, more: false });
    const unnamed = { firstName: '', lastName: '', birthDate: '', gender: null, email: '' };
    const queue = await open([build({ source: 'checkr-webhook', member: null, person: unnamed })]);
    expect(textOf(queue)).to.contain('No name was sent').and.to.contain('No name was sent');
    button(queue, 'Choose someone else').click();
    await appears(queue, 'touchline-member-picker');
    const picker = queue.shadowRoot?.querySelector<HTMLElement>('touchline-member-picker');
    if (!picker) throw new Error('The search is gone');
    await appears(picker, 'input');
    await expect(queue).to.be.accessible();
    button(picker, 'Search').click();
    await says(picker, '2 letters');
    const field = picker.shadowRoot?.querySelector('input');
    if (field) field.value = 'ort';
    button(picker, 'Search').click();
    await says(picker, '1 person found');
    button(picker, 'Choose Rosa').click();
    await says(queue, 'now counts for Rosa Ortega');
    expect(server.asked.find(({ name }) => name === 'linkCompletion')?.body).to.deep.equal({ memberId: 'member-7' });
  });

  it('does not set aside without a reason', async () => {
    const queue = await open();
    button(queue, 'Dismiss…').click();
    await appears(queue, '#reason');
    button(queue, 'Dismiss').click();
    await says(queue, 'Enter a reason');
    const field = queue.shadowRoot?.querySelector('input');
    if (!field) throw new Error('The reason field is gone');
    field.value = 'A namesake';
    field.dispatchEvent(new Event('input'));
    button(queue, 'Dismiss').click();
    await says(queue, 'dismissed');
  });

  it('says when somebody else was quicker', async () => {
    server.refuse('linkCompletion', 409, 'already-decided');
    const queue = await open();
    button(queue, 'Approve for').click();
    await says(queue, 'Choose someone else…');
    await waitUntil(() => textOf(queue).includes('No unmatched completions'));
  });
});
