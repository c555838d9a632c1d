// Finds a member by the beginning of the last name, for a completion that came near to nobody or a game whose official is not known. Says
// who was picked; links nothing.
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { FoundMember, FoundMembers } from '../../contract/people/found-member.ts';
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

/**
 * @attr officials - Officials of this branch are looked for, not members of the association.
 * @fires {MemberPickedEvent} touchline-member-picked - One of the members found was chosen. Does not bubble.
 */
export class MemberPickerElement extends TouchlineElement<MemberPickerWords> {
  static override styles = [
    tokens,
    css`
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
    `,
  ];
  static override properties = {
    ...TouchlineElement.properties,
    officials: { type: Boolean },
    begin: { attribute: false },
    found: { state: true },
    said: { state: true },
  };
  declare officials: boolean;
  /** Looked for at once, as if it had been typed. */
  declare begin: string;
  declare private found: FoundMembers | undefined;
  declare private said: string;
  #focusing = false;

  protected readonly dictionary: Dictionary<MemberPickerWords> = {
    en: () => import('../internal/strings/member-picker.en.ts'),
    es: () => import('../internal/strings/member-picker.es.ts'),
  };

  constructor() {
    super();
    this.officials = false;
    this.begin = '';
    this.said = '';
  }

  /** As soon as there is a field: its words may still be on their way. */
  override focus(): void {
    this.#focusing = true;
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    const input = this.renderRoot.querySelector('input');
    if (!input || !this.words) return;
    if (this.#focusing) {
      input.focus();
      // Typing replaces what was looked for at first.
      input.select();
    }
    this.#focusing = false;
    const begin = this.begin.trim();
    if (changed.has('words') && !this.said && begin.length >= LETTERS_MIN) void this.#search(begin, this.words);
  }

  protected view(words: MemberPickerWords): TemplateResult {
    return html`<form class="stack" @submit=${(event: Event) => this.#submit(event, words)}>
      <label for="last-name">${this.officials ? words.official : words.lastName}</label>
      <div class="row">
        <input id="last-name" type="search" .defaultValue=${this.begin} autocomplete="off" maxlength="60" aria-describedby="said" />
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

  #submit(event: Event, words: MemberPickerWords): void {
    event.preventDefault();
    void this.#search(this.renderRoot.querySelector('input')?.value.trim() ?? '', words);
  }

  async #search(name: string, words: MemberPickerWords): Promise<void> {
    this.found = undefined;
    this.said = name.length < LETTERS_MIN ? words.twoLetters : words.searching;
    if (name.length < LETTERS_MIN) return;
    const { signal } = this;
    const asked = { params: { organization: this.slug }, token: sessionToken.value, signal };
    const answer = this.officials
      ? await call(endpoints.findOfficials, { ...asked, body: { name } })
      : await call(endpoints.findMembers, { ...asked, body: { lastName: name } });
    if (signal.aborted) return;
    this.found = answer.ok ? answer.value : undefined;
    this.said = answer.ok ? this.#count(answer.value, words) : words.failed;
  }

  #count({ members, more }: FoundMembers, words: MemberPickerWords): string {
    if (members.length === 0 && !more) return this.officials ? words.noOfficial : words.nobody;
    return words.found(members.length, more);
  }
}

if (!customElements.get('touchline-member-picker'))
  customElements.define('touchline-member-picker', MemberPickerElement);
