// Draws the tools for many people. Pure drawing: every press goes back to the tools or the grid.
import { html, nothing, type TemplateResult } from 'lit';
import type { Role } from '../../contract/people/member.ts';
import type { ReminderSkip } from '../../contract/reminders/reminder.ts';
import type { GridToolsWords } from '../internal/strings/grid-tools.en.ts';
import type { GridTools } from './grid-tools.ts';
import type { PeopleContent } from './people-view.ts';
import { Reminding } from './reminding.ts';
import { writeView } from './saved-view.ts';
import { seasonView } from './season-view.ts';
import type { Sort } from './sort-of.ts';
import { choicesOf } from './store-choices.ts';

type Select = Readonly<Record<string, string>>;

export const toolsView = (tools: GridTools, words: GridToolsWords, content: PeopleContent): TemplateResult => {
  const { filter, narrow, store, book } = content;
  const { organizations, roles, divisions } = choicesOf(store, filter.group);
  const roleNames = Object.fromEntries(roles.map((role) => [role, book.grid.roles[role as Role]]));
  return html`<details class="more" ?open=${Boolean(filter.organization || filter.role || filter.division || filter.within || tools.selected)}>
      <summary>${words.more}</summary>
      <div class="tools">
        ${select(words.organization, words.anyOrganization, organizations, filter.organization, (organization) => narrow({ organization }))}
        ${select(words.role, words.anyRole, roleNames, filter.role, (role) => narrow({ role }))}
        ${select(words.division, words.anyDivision, Object.fromEntries(divisions.map((each) => [each, each])), filter.division, (division) => narrow({ division }))}
        ${select(words.expiring, words.anyDay, Object.fromEntries(WITHIN_DAYS.map((days) => [days, words.within(days)])), filter.within ? String(filter.within) : '', (days) => narrow({ within: Number(days) }))}
        ${orderSelect(tools, words, content)}
      </div>
      <div class="row">
        <button aria-pressed=${tools.selected !== null} @click=${() => tools.set({ selected: tools.selected ? null : new Set(), reminding: null })}>
          ${words.choose}
        </button>
        <button aria-expanded=${tools.season} @click=${() => tools.set({ season: !tools.season })}>${words.season}</button>
        <button @click=${() => void keep(tools, content)}>${tools.copied ? words.copied : words.copyView}</button>
        <button @click=${() => window.print()}>${words.print}</button>
      </div>
    </details>
    ${tools.selected ? choosing(tools, words, content, tools.selected) : nothing}
    ${tools.season ? seasonView(words, store, filter.group, book.language) : nothing}`;
};

/** At the foot of the page (U10): what is shown as a file, and officials' certificates as the server writes them. */
export const filesView = (words: GridToolsWords, content: PeopleContent): TemplateResult =>
  html`<button class="plain" @click=${() => void exportRows(content)}>${words.exportRows}</button>
    ${content.filter.group === 'officials' ? html`<button class="plain" @click=${() => void saveReport(content)}>${words.ussfReport}</button>` : nothing}`;

/** Last days that come soon, whatever the association calls expiring. */
const WITHIN_DAYS = [30, 60, 90];

const select = (
  label: string,
  any: string,
  names: Select,
  chosen: string | undefined,
  choose: (value: string) => void,
): TemplateResult => html`<label
  ><span class="unseen">${label}</span>
  <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
    <option value="" ?selected=${!chosen}>${any}</option>
    ${Object.entries(names).map(([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`)}
  </select></label
>`;

const orderSelect = (tools: GridTools, words: GridToolsWords, { store, book, sort }: PeopleContent): TemplateResult => {
  const names = Object.fromEntries(
    store.requirements.flatMap((requirement, column) => [
      [`${column}.state`, words.byState(book.nameOf(requirement))],
      [`${column}.day`, words.byDay(book.nameOf(requirement))],
    ]),
  );
  const order = (value: string): Sort | null => {
    const [column = '', by] = value.split('.');
    return column === '' ? null : { column: Number(column), by: by === 'day' ? 'day' : 'state', downwards: false };
  };
  return select(words.order, words.byName, names, sort ? `${sort.column}.${sort.by}` : '', (value) =>
    tools.host.order(order(value)),
  );
};

const exportRows = async ({ book, store, rows, organization }: PeopleContent): Promise<void> => {
  const { saveRows } = await import('./export-rows.ts');
  saveRows(rows, store, book, organization);
};

const saveReport = async ({ organization }: PeopleContent): Promise<void> => {
  const { saveUssfReport } = await import('./export-rows.ts');
  await saveUssfReport(organization);
};

const keep = async (tools: GridTools, { filter, sort }: PeopleContent): Promise<void> => {
  const address = writeView(location.href, filter, sort);
  history.replaceState(history.state, '', address);
  // Where the page may not write to the clipboard, the address bar has it.
  await navigator.clipboard?.writeText(address).catch(() => {});
  tools.set({ copied: true });
};

const choosing = (
  tools: GridTools,
  words: GridToolsWords,
  { store, rows, book, organization }: PeopleContent,
  selected: ReadonlySet<string>,
): TemplateResult => {
  const all = () => {
    const ids = [...rows].flatMap((row) => store.person(row)?.memberId ?? []);
    tools.set({ selected: new Set([...selected, ...ids]), reminding: null });
  };
  const save = async () => {
    const { saveRows } = await import('./export-rows.ts');
    const chosen = [...selected].flatMap((id) => store.rowOf(id) ?? []).sort((a, b) => a - b);
    saveRows(Uint32Array.from(chosen), store, book, organization);
  };
  const remind = () =>
    tools.set({ reminding: new Reminding(organization, [...selected], () => tools.host.requestUpdate()) });
  return html`<section class="panel stack choosing" aria-label=${words.choose}>
    <p role="status">${words.chosen(selected.size)} ${selected.size === 0 ? words.howToChoose : nothing}</p>
    <div class="row">
      <button @click=${all}>${words.chooseAll(rows.length)}</button>
      <button ?disabled=${selected.size === 0} @click=${() => tools.set({ selected: new Set(), reminding: null })}>${words.chooseNone}</button>
      <button ?disabled=${selected.size === 0} @click=${() => void save()}>${words.exportChosen}</button>
      <button class="primary" ?disabled=${selected.size === 0} @click=${remind}>${words.remind}</button>
    </div>
    ${tools.reminding ? remindView(tools, words, tools.reminding) : nothing}
  </section>`;
};

const remindView = (tools: GridTools, words: GridToolsWords, reminding: Reminding): TemplateResult => {
  const { at, mails, skipped, code } = reminding;
  const reasons = Object.entries(skipped) as [ReminderSkip, number][];
  const close = () => tools.set({ reminding: null });
  if (at === 'looking' || at === 'sending')
    return html`<p role="status">${at === 'looking' ? words.looking : words.sending}</p>`;
  if (at === 'failed')
    return html`<div role="alert" class="stack">
      <p>${code === 'not-allowed' ? words.notAllowed : words.failed}</p>
      <button @click=${close}>${words.close}</button>
    </div>`;
  return html`<div role="status" class="stack">
    <p><strong>${at === 'sent' ? words.sent(mails) : words.wouldSend(mails)}</strong></p>
    ${reasons.length > 0 ? html`<p>${words.without}</p>` : nothing}
    <ul>
      ${reasons.map(([why, count]) => html`<li>${count} · ${words.skips[why]}</li>`)}
    </ul>
    <div class="row">
      ${at === 'looked' && mails > 0 ? html`<button class="primary" @click=${reminding.send}>${words.sendMails(mails)}</button>` : nothing}
      <button @click=${close}>${at === 'sent' ? words.close : words.cancel}</button>
    </div>
  </div>`;
};
