// A webmaster types the address of the page they pasted into, and reads what is in the way and who can mend it. Changes nothing.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { PageCheck } from '../../contract/settings/page-check.ts';
import { apiOrigin, call } from '../api.ts';
import type { PageCheckWords } from '../internal/strings/page-check.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { pageCheckDictionary } from './page-check-words.ts';
import { snippetStyles } from './snippet-builder.styles.ts';

/** One line of the answer: fine, or something to do. */
interface Finding {
  readonly good: boolean;
  readonly text: string;
}

export class PageCheckElement extends TouchlineElement<PageCheckWords> {
  static override styles = [tokens, snippetStyles];
  static override properties = {
    ...TouchlineElement.properties,
    found: { state: true },
    busy: { state: true },
    said: { state: true },
  };
  declare private found: PageCheck | undefined;
  declare private busy: boolean;
  declare private said: string;

  protected readonly dictionary: Dictionary<PageCheckWords> = pageCheckDictionary;

  constructor() {
    super();
    this.busy = false;
    this.said = '';
  }

  protected view(words: PageCheckWords): TemplateResult {
    const { found, busy } = this;
    return html`<section class="stack" aria-labelledby="title">
      <h3 id="title">${words.title}</h3>
      <p>${words.what}</p>
      <form class="row" novalidate @submit=${(event: Event) => void this.#check(event, words)}>
        <label class="grow">
          <span>${words.address}</span>
          <input name="address" type="url" inputmode="url" autocapitalize="none" spellcheck="false" placeholder="https://" />
        </label>
        <button class="primary" ?disabled=${busy}>${busy ? words.checking : words.check}</button>
      </form>
      <div role="status" class="stack">
        ${this.said ? html`<p>${this.said}</p>` : nothing}
        ${found ? findings(words, found, this.slug).map(line) : nothing}
      </div>
      ${found?.outcome === 'read' ? html`<p class="small">${words.fromOutside}</p>` : nothing}
    </section>`;
  }

  async #check(event: Event, words: PageCheckWords): Promise<void> {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector('input')!;
    const typed = field.value.trim();
    const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
    if (!typed || !URL.canParse(address)) {
      Object.assign(this, { said: words.noAddress, found: undefined });
      field.focus();
      return;
    }
    if (this.busy) return;
    Object.assign(this, { busy: true, said: '', found: undefined });
    const params = { organization: this.slug };
    const answer = await call(endpoints.checkPage, { params, body: { address }, signal: this.signal });
    this.busy = false;
    if (answer.ok) this.found = answer.value;
    else if (answer.failure.code === 'not-the-schema') this.said = words.noAddress;
    else if (answer.failure.code === 'too-many-requests') this.said = words.busy;
    else if (answer.failure.code === 'offline' || answer.failure.code === 'too-slow') this.said = words.offline;
    else if (answer.failure.code !== 'left') this.said = words.failed;
  }
}

const line = ({ good, text }: Finding): TemplateResult =>
  html`<p class="finding"><span aria-hidden="true">${good ? '✓' : '⚠'}</span> ${text}</p>`;

/** What was found, in the order in which it is mended. */
function findings(words: PageCheckWords, found: PageCheck, slug: string): Finding[] {
  const { outcome, origin, script, organization, tags, blockedBy } = found;
  const bad = (text: string): Finding => ({ good: false, text });
  const good = (text: string): Finding => ({ good: true, text });
  if (outcome === 'not-registered') return [bad(words.notRegistered(origin)), bad(words.register)];
  const registered = good(words.registered(origin));
  if (outcome === 'unreachable') return [registered, bad(words.unreachable)];
  const named = tags.filter((tag) => tag !== 'frame');
  const framed = tags.includes('frame');
  const problems = [
    ...(script || framed ? [] : [bad(words.scriptMissing)]),
    ...(script && named.length === 0 && !framed ? [bad(words.tagMissing)] : []),
    ...(script && organization === null ? [bad(words.noOrganization)] : []),
    ...(script && organization !== null && organization !== slug
      ? [bad(words.otherOrganization(organization, slug))]
      : []),
    ...blockedBy.map((rule) => bad(words.blocked(rule, apiOrigin))),
  ];
  return [
    registered,
    ...(script ? [good(words.scriptThere)] : []),
    ...(framed ? [good(words.frameThere)] : []),
    ...(named.length > 0 ? [good(words.tagThere(named.map((tag) => `<${tag}>`).join(', ')))] : []),
    ...problems,
    ...(problems.length === 0 ? [good(words.allGood)] : []),
  ];
}
