// Finds a member by the beginning of the last name, for a completion that came near to nobody. Says who was picked; links nothing.
import { html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { FoundMember, FoundMembers } from '../../contract/found-member.ts';
import { call } from '../api.ts';
import { sessionToken } from '../internal/held-token.ts';
import type { MemberPickerWords } from '../internal/strings/member-picker.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';

/** Somebody was picked. */
export class MemberPickedEvent extends Event {
  static readonly type = 'touchline-member-picked';
  readonly member: FoundMember;
  constructor(member: FoundMember) {
    super(MemberPickedEvent.type);
    this.member = member;
  }
}

const LETTERS_MIN = 2;

/** @fires {MemberPickedEvent} touchline-member-picked - One of the members found was chosen. Does not bubble. */
export class MemberPickerElement extends TouchlineElement<MemberPickerWords> {
  static override styles = [tokens];
  static override properties = {
    ...TouchlineElement.properties,
    found: { state: true },
    said: { state: true },
  };
  declare private found: FoundMembers | undefined;
  declare private said: string;

  protected readonly dictionary: Dictionary<MemberPickerWords> = {
    en: () => import('../internal/strings/member-picker.en.ts'),
    es: () => import('../internal/strings/member-picker.es.ts'),
  };

  constructor() {
    super();
    this.said = '';
  }

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  }

  protected view(words: MemberPickerWords): TemplateResult {
    return html`<form class="stack" @submit=${(event: Event) => this.#search(event, words)}>
      <label for="last-name">${words.lastName}</label>
      <div class="row">
        <input id="last-name" autocomplete="off" maxlength="60" aria-describedby="said" />
        <button>${words.search}</button>
      </div>
      <p id="said" role="status">${this.said}</p>
      ${this.found ? this.#results(words, this.found) : nothing}
    </form>`;
  }

  #results(words: MemberPickerWords, { members }: FoundMembers): TemplateResult {
    return html`<ul class="stack">
      ${members.map(
        (member) => html`<li>
          <button type="button" @click=${() => this.dispatchEvent(new MemberPickedEvent(member))}>
            ${words.pick(`${member.firstName} ${member.lastName}`, member.organizations.join(', '))}
          </button>
        </li>`,
      )}
    </ul>`;
  }

  async #search(event: Event, words: MemberPickerWords): Promise<void> {
    event.preventDefault();
    const lastName = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    this.found = undefined;
    this.said = lastName.length < LETTERS_MIN ? words.twoLetters : words.searching;
    if (lastName.length < LETTERS_MIN) return;
    const { signal } = this;
    const params = { organization: this.slug };
    const answer = await call(endpoints.findMembers, {
      params,
      query: { lastName },
      token: sessionToken.value,
      signal,
    });
    if (signal.aborted) return;
    this.found = answer.ok ? answer.value : undefined;
    this.said = answer.ok ? words.found(answer.value.members.length, answer.value.more) : words.failed;
  }
}

if (!customElements.get('touchline-member-picker'))
  customElements.define('touchline-member-picker', MemberPickerElement);
