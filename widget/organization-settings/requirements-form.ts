// Draws the form of a requirements page from the list of its fields, with what is wrong said at the field. Keeps nothing: the panel does.
import { html, nothing, type TemplateResult } from 'lit';
import { at, type Draft } from './requirements-draft.ts';
import { CHOICES, type Field, type Fields, type Options } from './requirements-fields.ts';
import type { RequirementsSettingsBook } from './requirements-settings-book.ts';

export interface Form {
  readonly words: RequirementsSettingsBook;
  readonly draft: Draft;
  /** Paths that are missing or wrong. */
  readonly wrong: readonly string[];
  readonly set: (path: string, value: unknown) => void;
  readonly add: (path: string, field: Field) => void;
  readonly drop: (path: string, index: number) => void;
  readonly move: (path: string, index: number, by: -1 | 1) => void;
}

export const fieldsView = (form: Form, fields: Fields, under = ''): TemplateResult[] =>
  Object.entries(fields).map(([key, field]) => fieldView(form, field, under ? `${under}.${key}` : key));

const fieldView = (form: Form, field: Field, path: string): TemplateResult => {
  switch (field.kind) {
    case 'group':
      return groupView(form, field, path);
    case 'list':
      return listView(form, field, path);
    case 'said':
      return saidView(form, field, path);
    case 'several':
      return severalView(form, field, path);
    case 'one':
      return select(form, field, path, namesOf(form, field.options));
    case 'other-item':
      return select(form, field, path, otherItems(form, path));
    case 'tick':
      return html`<label class="tick">
        <input type="checkbox" .checked=${at(form.draft, path) === true} @change=${(event: Event) => form.set(path, (event.target as HTMLInputElement).checked)} />
        ${form.words.labels[field.label]}
      </label>`;
    default:
      return html`<label><span>${form.words.labels[field.label]}</span>${input(form, field.kind, path)}</label>${problem(form, path)}`;
  }
};

const typedIn = (event: Event): string => (event.target as HTMLInputElement).value;
const isWrong = ({ wrong }: Form, path: string): boolean => wrong.includes(path);
const idOf = (path: string): string => `wrong-${path.replaceAll('.', '-')}`;

/** What is wrong, where it is wrong. */
const problem = (form: Form, path: string, why = whyOf(form, path)): TemplateResult | typeof nothing =>
  isWrong(form, path) ? html`<p class="problem small" id=${idOf(path)}>⚠ ${why}</p>` : nothing;

const whyOf = ({ words }: Form, path: string): string => {
  const field = path.split('.').at(-1) as keyof typeof words.wrong;
  return words.wrong[field] ?? words.wrong.other;
};

const TYPES: Readonly<Record<string, string>> = { email: 'email', link: 'url', day: 'date' };

const input = (form: Form, kind: string, path: string): TemplateResult => {
  const value = at(form.draft, path);
  const list = kind === 'divisions';
  const typed = (event: Event) => {
    const text = typedIn(event);
    form.set(path, list ? text.split(',').map((each) => each.trim()) : text);
  };
  return html`<input
    type=${TYPES[kind] ?? 'text'}
    data-path=${path}
    placeholder=${kind === 'month-day' ? '08-15' : kind === 'link' ? 'https://' : list ? 'U8, U10' : nothing}
    .value=${list ? ((value ?? []) as string[]).join(', ') : String(value ?? '')}
    aria-invalid=${isWrong(form, path)}
    aria-describedby=${isWrong(form, path) ? idOf(path) : nothing}
    @change=${typed}
  />`;
};

const saidView = (form: Form, field: Field & { kind: 'said' }, path: string): TemplateResult => {
  const { words } = form;
  const english = `${path}.en`;
  // Without a word in it, the whole of it is missing: said at the English.
  const wrong = isWrong(form, english) || isWrong(form, path);
  const label = words.labels[field.label];
  const box = (language: 'en' | 'es') => {
    const own = `${path}.${language}`;
    const bad = language === 'en' ? wrong : isWrong(form, own);
    return html`<label lang=${language === 'es' ? 'es' : nothing}>
      <span>${label} <span class="small">(${words.languageNames[language]})</span></span>
      <textarea
        rows=${field.long ? 3 : 1}
        data-path=${own}
        aria-invalid=${bad}
        aria-describedby=${bad ? idOf(own) : nothing}
        .value=${String(at(form.draft, own) ?? '')}
        @change=${(event: Event) => form.set(own, typedIn(event))}
      ></textarea>
      ${bad ? html`<span class="problem small" id=${idOf(own)}>⚠ ${words.wrong.en}</span>` : nothing}
    </label>`;
  };
  return html`<div class="both">${box('en')} ${box('es')}</div>`;
};

const groupView = (form: Form, field: Field & { kind: 'group' }, path: string): TemplateResult => {
  const filled = at(form.draft, path) !== undefined;
  const inside = fieldsView(form, field.fields, path);
  const bad = form.wrong.some((each) => each.startsWith(`${path}.`)) || isWrong(form, path);
  return html`<details ?open=${bad}>
    <summary>${form.words.labels[field.label]}${filled ? ' ✓' : ''}</summary>
    <fieldset class="stack entry">
      <legend class="unseen">${form.words.labels[field.label]}</legend>
      ${inside} ${problem(form, path)}
    </fieldset>
  </details>`;
};

const listView = (form: Form, field: Field & { kind: 'list' }, path: string): TemplateResult => {
  const { words } = form;
  const entries = (at(form.draft, path) ?? []) as Draft[];
  const label = words.labels[field.label];
  return html`<fieldset class="stack">
    <legend>${label}</legend>
    ${entries.map((entry, index) => {
      const own = `${path}.${index}`;
      const name = entryName(form, field.each, entry, index);
      const lines =
        field.each.kind === 'group' ? fieldsView(form, field.each.fields, own) : fieldView(form, field.each, own);
      const body = html`${lines}
        <div class="row">
          <button type="button" ?disabled=${index === 0} @click=${() => form.move(path, index, -1)}>${words.up}<span class="unseen">: ${name}</span></button>
          <button type="button" ?disabled=${index === entries.length - 1} @click=${() => form.move(path, index, 1)}>${words.down}<span class="unseen">: ${name}</span></button>
          <button type="button" class="plain" @click=${() => form.drop(path, index)}>${words.drop}<span class="unseen">: ${name}</span></button>
        </div>`;
      if (path !== 'items') return html`<fieldset class="stack entry"><legend>${name}</legend>${body}</fieldset>`;
      const bad = form.wrong.some((each) => each.startsWith(`${own}.`));
      return html`<details ?open=${bad || !at(entry, 'title.en')}>
        <summary><strong>${name}</strong></summary>
        <div class="stack">${body}</div>
      </details>`;
    })}
    ${problem(form, path, words.wrong.other)}
    <button type="button" @click=${() => form.add(path, field.each)}>${words.labels[field.add]}</button>
  </fieldset>`;
};

const entryName = ({ words }: Form, each: Field, entry: unknown, index: number): string =>
  String(at(entry, 'title.en') || `${words.labels[each.label]} ${index + 1}`);

const severalView = (form: Form, field: Field & { kind: 'several' }, path: string): TemplateResult => {
  const chosen = (at(form.draft, path) ?? []) as string[];
  const toggle = (name: string) =>
    form.set(path, chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name]);
  return html`<fieldset>
    <legend>${form.words.labels[field.label]}</legend>
    ${Object.entries(namesOf(form, field.options)).map(
      ([name, said]) => html`<label class="tick">
        <input type="checkbox" .checked=${chosen.includes(name)} @change=${() => toggle(name)} />${said}
      </label>`,
    )}
  </fieldset>`;
};

const select = (form: Form, field: Field, path: string, names: Readonly<Record<string, string>>): TemplateResult => {
  const chosen = at(form.draft, path) ?? '';
  return html`<label>
      <span>${form.words.labels[field.label]}</span>
      <select
        data-path=${path}
        aria-invalid=${isWrong(form, path)}
        aria-describedby=${isWrong(form, path) ? idOf(path) : nothing}
        @change=${(event: Event) => form.set(path, typedIn(event))}
      >
        <option value="" ?selected=${chosen === ''}>${form.words.none}</option>
        ${Object.entries(names).map(([name, said]) => html`<option value=${name} ?selected=${name === chosen}>${said}</option>`)}
      </select>
    </label>
    ${problem(form, path)}`;
};

const namesOf = ({ words }: Form, options: Options): Readonly<Record<string, string>> =>
  Object.fromEntries(CHOICES[options].map((name) => [name, words.names[options](name)]));

const otherItems = ({ draft }: Form, path: string): Readonly<Record<string, string>> => {
  const own = at(draft, path.replace(/\.includedIn$/, '.id'));
  const items = (draft.items ?? []) as Draft[];
  return Object.fromEntries(
    items.filter(({ id }) => id !== own).map((item) => [String(item.id), String(at(item, 'title.en') ?? '')]),
  );
};
