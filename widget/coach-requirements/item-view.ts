// One requirement on the page: its state for the coach who is here, what, who, which course, how, when, and whom to ask. Never fetches.
import { html, nothing, type TemplateResult } from 'lit';
import type { RequirementsItem, RequirementsPage } from '../../contract/settings/requirements-page.ts';
import { alsoCounts, courseFor, deadlinesOf, isFor, stateOf } from '../../contract/settings/requirements-rules.ts';
import type { Standing } from '../../contract/standings/standing.ts';
import { sayDay } from '../internal/dates.ts';
import { sayWhy } from '../internal/say-why.ts';
import '../status-dot/status-dot-define.ts';
import type { RequirementsBook } from './requirements-book.ts';
import type { RequirementsFlow } from './requirements-flow.ts';
import { paragraphs, say, sayIn } from './say-said.ts';
import { today } from './today.ts';
import { type Ask, writeLetter } from './write-letter.ts';

type Fact = readonly [string, unknown];

export const itemView = (
  book: RequirementsBook,
  flow: RequirementsFlow,
  page: RequirementsPage,
  item: RequirementsItem,
): TemplateResult => {
  const { own, language } = book;
  const { me } = flow;
  const person = me && { ...me.registration, division: flow.division || null };
  const isMine = !person || isFor(item, person);
  const facts: Fact[] = [
    [own.who, whoSays(book, item)],
    ...(item.courses ? [[own.courses, courseView(book, flow, item.courses)] as const] : []),
    ...checkFacts(book, flow, item),
    ...(item.how?.length ? [[own.how, howView(book, item.how)] as const] : []),
    ...(item.period ? [[own.period, sayIn(item.period, language)] as const] : []),
    ...(item.deadline ? [[own.deadline, deadlineView(book, page, item)] as const] : []),
  ];
  return html`<li class="item stack" part="item" data-item=${item.id} ?data-off=${!isMine}>
    <h3>${sayIn(item.title, language)}</h3>
    ${isMine ? stateView(book, flow, page, item) : html`<p class="state">${own.notForYou}</p>`}
    ${paragraphs(item.what, language)} ${includedView(book, page, item)}
    <dl>
      ${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}
    </dl>
    ${(item.asks ?? []).map((ask) => askView(book, flow, item, ask))}
    ${item.contact ? html`<a class="link" href="mailto:${item.contact.email}">${own.contact(item.contact.name)} (${item.contact.email})</a>` : nothing}
    ${item.upload && item.requirement && isMine ? uploadView(book, flow, item, item.requirement) : nothing}
  </li>`;
};

const stateView = (book: RequirementsBook, flow: RequirementsFlow, page: RequirementsPage, item: RequirementsItem) => {
  const state = flow.me ? stateOf(page, item, flow.me.standings) : null;
  if (!state) return nothing;
  const { standing, through } = state;
  const name = book.states.states[standing.state];
  const notes = standing.notes.map((note) => book.states.notes[note]);
  return html`<div class="row">
      <status-dot state=${standing.state} notes=${standing.notes.join(' ')} aria-hidden="true" label=${name}></status-dot>
      <span class="state">${[name, ...notes].join(', ')}</span>
    </div>
    <p>${through ? book.own.through(say(through.title, book.language)) : stateSays(book, item, standing)}</p>`;
};

/** Nobody uploads a background check: what comes next is among its phases. */
const stateSays = ({ why, language }: RequirementsBook, { check }: RequirementsItem, standing: Standing): string =>
  check && standing.why.key === 'not-begun' ? why.nothingYet : sayWhy(why, standing, language);

const includedView = (
  { own, language }: RequirementsBook,
  page: RequirementsPage,
  { includedIn }: RequirementsItem,
) => {
  const other = page.items.find(({ id }) => id === includedIn);
  return other
    ? html`<p><strong>${own.includedIn(say(other.title, language))}</strong> ${own.nothingExtra}</p>`
    : nothing;
};

const whoSays = ({ own, language }: RequirementsBook, { who }: RequirementsItem) => {
  if (!who) return own.everybody;
  const roles = (who.roles ?? []).map((role) => own.roles[role]).join(', ') || own.everybody;
  const divisions = who.divisions?.length ? `${own.divisions}: ${who.divisions.join(', ')}.` : nothing;
  return html`${roles}. ${divisions} ${who.words ? sayIn(who.words, language) : nothing}`;
};

const courseView = (
  { own, language }: RequirementsBook,
  { division }: RequirementsFlow,
  { introduction, byDivision }: NonNullable<RequirementsItem['courses']>,
): TemplateResult => {
  const needed = division ? courseFor(byDivision, division) : null;
  const sentence = (course: (typeof byDivision)[number]['course']) =>
    introduction ? own.both(say(introduction, language), own.course(course)) : own.course(course);
  if (needed)
    return html`<p><strong>${division}: ${sentence(needed)}</strong></p>
      <p class="small">${own.alsoCounts(alsoCounts(needed).map(own.course).join(', '))}</p>`;
  return html`${division ? html`<p>${own.noCourse(division)}</p>` : nothing}
    <ul class="list">
      ${byDivision.map((each) => html`<li><strong>${each.division}</strong>: ${sentence(each.course)}</li>`)}
    </ul>`;
};

const checkFacts = (
  book: RequirementsBook,
  flow: RequirementsFlow,
  { check, requirement }: RequirementsItem,
): Fact[] => {
  if (!check) return [];
  const { own, language } = book;
  const state = flow.me?.standings.find((each) => each.requirement === requirement)?.state;
  const here = (is: boolean) => (state && is ? html`<strong>${own.phaseNow}.</strong> ` : nothing);
  const opens = check.opensOn;
  const onDay = opens && (opens >= today() ? own.opensOn : own.opened)(sayDay(opens, language));
  return [
    [own.phases.found, html`${here(state === 'approved')}${sayIn(check.found, language)}`],
    [own.phases.needed, html`${here(state === 'draft')}${sayIn(check.needed, language)}`],
    ...(check.paid ? [[own.phases.paid, sayIn(check.paid, language)] as const] : []),
    [own.phases.opens, html`${sayIn(check.opens, language)} ${onDay ? html`<strong>${onDay}</strong>` : nothing}`],
  ];
};

const howView = ({ language }: RequirementsBook, how: NonNullable<RequirementsItem['how']>): TemplateResult =>
  html`<ol>
    ${how.map(
      ({ words, link }) => html`<li>
        ${sayIn(words, language)}
        ${link ? html`<br /><a class="link" href=${link.to} target="_blank" rel="noopener noreferrer">${sayIn(link.words, language)}</a>` : nothing}
      </li>`,
    )}
  </ol>`;

const deadlineView = (
  { own, language }: RequirementsBook,
  page: RequirementsPage,
  { id, deadline }: RequirementsItem,
) => {
  const on = deadlinesOf(page, today()).find(({ itemId }) => itemId === id)?.on;
  if (!on || !deadline) return nothing;
  return html`<strong>${own.by(sayDay(on, language))}</strong> ${sayIn(deadline.consequence, language)}`;
};

const askView = (book: RequirementsBook, flow: RequirementsFlow, item: RequirementsItem, ask: Ask) => {
  const { own, language } = book;
  const to = ask.to ?? flow.page?.coordinator ?? flow.shown?.contact;
  if (!to) return nothing;
  const href = writeLetter({ to, ask, item, me: flow.me, division: flow.division, words: own, language });
  return html`<div class="stack ask">
    ${ask.with?.length ? html`<p>${own.askSays}</p><ul class="list">${ask.with.map((each) => html`<li>${sayIn(each, language)}</li>`)}</ul>` : nothing}
    ${ask.takes ? html`<p>${sayIn(ask.takes, language)}</p>` : nothing}
    ${ask.kind === 'payment-code' && flow.mayAskForCode(item) ? html`<touchline-own-code item=${item.id} lang=${language}></touchline-own-code>` : nothing}
    ${ask.kind === 'account' ? html`<a class="link" href=${flow.accountForm(language)}>${own.askForAccount}</a>` : nothing}
    <a class="link" href=${href}>${own.ask[ask.kind]}: ${to.name} (${to.email})</a>
    <p class="small">${own.askHonest(to.name)}</p>
  </div>`;
};

const uploadView = (
  { own, language }: RequirementsBook,
  flow: RequirementsFlow,
  { id, title }: RequirementsItem,
  requirement: string,
) => {
  if (!flow.me) return html`<p class="small">${own.uploadStranger}</p>`;
  if (flow.uploading.has(id))
    return html`<certificate-uploader requirement=${requirement} organization=${flow.me.organization.slug} lang=${language}></certificate-uploader>`;
  return html`<button @click=${() => flow.showUploader(id)}>
    ${own.upload}<span class="unseen">: ${say(title, language)}</span>
  </button>`;
};
