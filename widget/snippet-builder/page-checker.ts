// Check my page: asks the Worker what it sees of a page, and says it as sentences with what to do next. Says what cannot be seen from there, too.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { PageCheck } from '../../contract/page-check.ts';
import { apiOrigin, call, type FailureCode } from '../api.ts';
import type { CheckWords } from '../internal/strings/page-check.en.ts';

type State = 'idle' | 'asking' | PageCheck | FailureCode;

export class PageChecker {
  #words: CheckWords | undefined;
  #spoken = '';
  #state: State = 'idle';
  #page = '';
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  view(organization: string, language: 'en' | 'es'): TemplateResult | typeof nothing {
    if (this.#spoken !== language) {
      this.#spoken = language;
      const english = language === 'en';
      void (
        english ? import('../internal/strings/page-check.en.ts') : import('../internal/strings/page-check.es.ts')
      ).then(({ default: words }) => {
        this.#words = words;
        this.#changed();
      });
    }
    const words = this.#words;
    if (!words) return nothing;
    return html`<form class="stack check" aria-labelledby="check" @submit=${(event: Event) => this.#ask(event, organization)}>
      <h3 id="check">${words.title}</h3>
      <p>${words.intro}</p>
      <label>
        <span>${words.page}</span>
        <input name="page" type="url" required placeholder="https://league.example/safesport" />
      </label>
      <button ?disabled=${this.#state === 'asking'}>${words.check}</button>
      <div role="status">${this.#result(words, organization)}</div>
    </form>`;
  }

  async #ask(event: Event, organization: string): Promise<void> {
    event.preventDefault();
    this.#page = String(new FormData(event.target as HTMLFormElement).get('page')).trim();
    this.#set('asking');
    const answer = await call(endpoints.checkPage, { params: { organization }, query: { page: this.#page } });
    this.#set(answer.ok ? answer.value : answer.failure.code);
  }

  #set(state: State): void {
    this.#state = state;
    this.#changed();
  }

  #result(words: CheckWords, organization: string): TemplateResult | typeof nothing {
    const state = this.#state;
    if (state === 'idle') return nothing;
    if (state === 'asking') return html`<p>${words.asking}</p>`;
    if (typeof state === 'string') return html`<p>${words.failures[state as 'not-the-schema'] ?? words.failed}</p>`;
    return html`<ul class="found">
        ${this.#lines(words, state, organization).map(([good, says]) => html`<li><span aria-hidden="true">${good ? '✓' : '⚠'}</span> ${says}</li>`)}
      </ul>
      <p class="small">${words.honest}</p>`;
  }

  #lines(words: CheckWords, { registered, page }: PageCheck, organization: string): [boolean, string][] {
    const { origin } = new URL(this.#page);
    if (!registered || !page) return [[false, words.notRegistered(origin)]];
    const lines: [boolean, string][] = [[true, words.registered(origin)]];
    if (page.answer !== 'reached') return [...lines, [false, words.answers[page.answer]]];
    if (page.script) lines.push([true, words.script]);
    else lines.push(page.frame ? [true, words.frame] : [false, words.nothingThere]);
    if (page.script && page.organization !== organization)
      lines.push([false, words.otherOrganization(page.organization ?? '—', organization)]);
    if (page.script)
      lines.push(page.tags.length > 0 ? [true, words.tags(page.tags.join(', '))] : [false, words.noTags]);
    if (page.blockedBy) lines.push([false, words.blocked(page.blockedBy, apiOrigin)]);
    return lines;
  }
}
