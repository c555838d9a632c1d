// The requirements page as a whole: where the coach stands, the division, the items, the dates, whom to ask. Never fetches.
import { html, nothing, type TemplateResult } from 'lit';
import type { RequirementsPage } from '../../contract/settings/requirements-page.ts';
import { deadlinesOf, isFor, stateOf } from '../../contract/settings/requirements-rules.ts';
import { sayDay } from '../internal/dates.ts';
import { itemView } from './item-view.ts';
import type { RequirementsBook } from './requirements-book.ts';
import type { RequirementsFlow } from './requirements-flow.ts';
import { paragraphs, say, sayIn } from './say-said.ts';
import { isExpired, today } from './today.ts';
import { type CalendarDay, saveCalendar } from './write-calendar.ts';

export const requirementsView = (book: RequirementsBook, flow: RequirementsFlow): TemplateResult => {
  const { own } = book;
  const { page, failure } = flow;
  if (!page && failure)
    return html`<div class="panel stack" role="alert">
      <p>${failure === 'not-found' ? own.notFound : own.unreachable}</p>
      <button @click=${flow.load}>${own.retry}</button>
    </div>`;
  if (page === undefined) return html`<p class="panel" role="status">${own.loading}</p>`;
  if (page === null) return html`<div class="panel stack"><p>${own.empty}</p>${contact(book, flow)}</div>`;
  return full(book, flow, page);
};

const full = (book: RequirementsBook, flow: RequirementsFlow, page: RequirementsPage): TemplateResult => {
  const { own, language } = book;
  const days = calendarOf(book, page);
  return html`<div class="stack">
    <h2 part="title">${sayIn(page.title, language)}</h2>
    ${paragraphs(page.intro, language)} ${contact(book, flow)}
    ${flow.linkFailed ? html`<p class="panel" role="status">${own.linkProblem}</p>` : nothing} ${yours(book, flow, page)}
    ${divisionPicker(book, flow, page)}
    <ol class="items">
      ${page.items.map((item) => itemView(book, flow, page, item))}
    </ol>
    ${days.length > 0 ? html`<button @click=${() => saveCalendar(days, 'coach-dates')}>${own.calendar}</button>` : nothing}
    <p class="small">
      ${own.checked(sayDay(page.checkedOn, language))} ${flow.shown?.from ? own.from(flow.shown.from.name) : nothing}
    </p>
  </div>`;
};

export const coordinatorOf = (flow: RequirementsFlow) => flow.page?.coordinator ?? flow.shown?.contact ?? null;

const contact = ({ own }: RequirementsBook, flow: RequirementsFlow): TemplateResult | typeof nothing => {
  const person = coordinatorOf(flow);
  return person
    ? html`<p><a class="link" href="mailto:${person.email}">${own.contact(person.name)} (${person.email})</a></p>`
    : nothing;
};

const yours = (book: RequirementsBook, flow: RequirementsFlow, page: RequirementsPage) => {
  const { own, language } = book;
  const { me } = flow;
  if (!me) return nothing;
  const mine = page.items.filter((item) => isFor(item, me.registration));
  const tracked = mine.flatMap((item) => {
    const state = stateOf(page, item, me.standings);
    return state ? [{ item, isDone: state.standing.state === 'approved' && !isExpired(state.standing) }] : [];
  });
  const next = tracked.find(({ item, isDone }) => !isDone && !item.includedIn) ?? tracked.find(({ isDone }) => !isDone);
  const done = tracked.filter(({ isDone }) => isDone).length;
  return html`<section class="panel stack yours" role="status">
    <h3>${own.yours(me.identity.firstName)}</h3>
    <p>${own.done(done, tracked.length)} ${next ? html`<strong>${own.next(say(next.item.title, language))}</strong>` : own.allDone}</p>
  </section>`;
};

const divisionPicker = (book: RequirementsBook, flow: RequirementsFlow, page: RequirementsPage) => {
  const { own } = book;
  const named = page.items.flatMap(({ who, courses }) => [
    ...(who?.divisions ?? []),
    ...(courses?.byDivision ?? []).map(({ division }) => division),
  ]);
  const all = [...new Set([...named, ...(flow.me?.registration.division ? [flow.me.registration.division] : [])])];
  if (all.length === 0) return nothing;
  return html`<label>
    <span>${own.division}</span>
    <select @change=${flow.choose}>
      <option value="" ?selected=${flow.division === ''}>${own.everyDivision}</option>
      ${all.map((each) => html`<option value=${each} ?selected=${each === flow.division}>${each}</option>`)}
    </select>
  </label>`;
};

const calendarOf = ({ own, language }: RequirementsBook, page: RequirementsPage): CalendarDay[] => {
  const itemOf = (id: string) => page.items.find((item) => item.id === id);
  const deadlines = deadlinesOf(page, today()).flatMap(({ itemId, on }): CalendarDay[] => {
    const item = itemOf(itemId);
    if (!item?.deadline) return [];
    const title = own.calendarEntry(say(item.title, language));
    return [{ id: itemId, on, title, text: say(item.deadline.consequence, language) }];
  });
  const openings = page.items.flatMap(({ id, title, check }): CalendarDay[] =>
    check?.opensOn && check.opensOn >= today()
      ? [{ id, on: check.opensOn, title: own.opensEntry(say(title, language)), text: say(check.opens, language) }]
      : [],
  );
  return [...deadlines, ...openings];
};
