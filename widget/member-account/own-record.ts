// The part of the account that hands over everything kept about a person, and says whom to ask when it should be erased. Fetched when it is
// opened. Erases nothing itself: that is the association's to do.
import { css, html, nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { AccountPerson } from '../../contract/own-page/account.ts';
import { call, type FailureCode } from '../api.ts';
import { EXPORT_DEADLINE_MS } from '../internal/limits.ts';
import { saveFile } from '../internal/save-file.ts';
import type { OwnRecordWords } from '../internal/strings/own-record.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { nameOf } from './requirement-parts.ts';

export class OwnRecordElement extends TouchlineElement<OwnRecordWords> {
  static override styles = [
    tokens,
    css`
      .stack {
        padding-block: 8px 16px;
      }
    `,
  ];
  static override properties = {
    ...TouchlineElement.properties,
    people: { attribute: false },
    busy: { state: true },
    outcome: { state: true },
  };
  declare people: readonly AccountPerson[];
  /** Whose file is being gathered. */
  declare private busy: string | undefined;
  declare private outcome: 'saved' | FailureCode | undefined;

  protected readonly dictionary: Dictionary<OwnRecordWords> = {
    en: () => import('../internal/strings/own-record.en.ts'),
    es: () => import('../internal/strings/own-record.es.ts'),
  };

  protected view(words: OwnRecordWords): TemplateResult {
    const { people = [], busy, outcome } = this;
    const failed = outcome !== undefined && outcome !== 'saved';
    const organization = people[0]?.places[0]?.organization;
    return html`<div class="stack">
      <p>${words.what}</p>
      <div class="row">
        ${people.map(
          (person) => html`<button ?disabled=${busy !== undefined} @click=${() => this.#download(person)}>
            ${people.length === 1 ? words.download : words.downloadFor(nameOf(person))}
          </button>`,
        )}
      </div>
      <p role="status">${busy ? words.gathering : outcome === 'saved' ? words.saved : nothing}</p>
      ${failed ? html`<p role="alert">${words.problems[outcome] ?? words.problems.outage}</p>` : nothing}
      ${organization ? html`<p>${words.erase(organization.association.name)} ${this.#contact(words)}</p>` : nothing}
    </div>`;
  }

  /** Of the first organization that names somebody. */
  #contact(words: OwnRecordWords): TemplateResult | typeof nothing {
    const contact = this.people.flatMap(({ places }) => places.map((each) => each.organization.contact)).find(Boolean);
    if (!contact) return nothing;
    return html`${words.contact} ${contact.name}, <a href="mailto:${contact.email}">${contact.email}</a>.`;
  }

  async #download({ memberId, places }: AccountPerson): Promise<void> {
    this.busy = memberId;
    this.outcome = undefined;
    const answer = await call(endpoints.exportOwn, {
      token: places[0]?.key ?? null,
      deadlineMs: EXPORT_DEADLINE_MS,
      signal: this.signal,
    });
    this.busy = undefined;
    if (answer.ok) {
      saveFile(answer.value, 'touchline.zip');
      this.outcome = 'saved';
    } else if (answer.failure.code !== 'left') this.outcome = answer.failure.code;
  }
}
