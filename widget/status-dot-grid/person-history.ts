// Everything that ever changed one person's dots, newest first: what, when it happened, when it came, by whom. Read when it is opened.
import { html, nothing, type TemplateResult } from 'lit';
import type { Requirement } from '../../contract/core/requirement.ts';
import { endpoints } from '../../contract/endpoints.ts';
import type { Language } from '../../contract/people/member.ts';
import type { HistoryEntry } from '../../contract/standings/history.ts';
import { apiOrigin, call } from '../api.ts';
import { sayInstant } from '../internal/dates.ts';
import { sessionToken } from '../internal/held-token.ts';
import type { HistoryWords } from '../internal/strings/history.en.ts';

/** An event that reached us this much later than it happened is worth telling. */
const LATE_MS = 60 * 60 * 1000;

export class PersonHistory {
  #words: HistoryWords | undefined;
  #entries: readonly HistoryEntry[] | 'loading' | 'failed' = 'loading';
  #reviewAt: string | null = null;
  readonly #changed: () => void;

  constructor(organization: string, memberId: string, language: Language, changed: () => void, signal: AbortSignal) {
    this.#changed = changed;
    void this.#load(organization, memberId, language, signal);
  }

  view(requirement: Requirement | null, language: Language): TemplateResult | typeof nothing {
    const words = this.#words;
    if (!words) return nothing;
    if (typeof this.#entries === 'string') return html`<p role="status">${words[this.#entries]}</p>`;
    const entries = this.#entries.filter((entry) => !requirement || entry.requirement === requirement);
    if (!entries.length) return html`<p>${words.nothing}</p>`;
    // Only the last word on a certificate can be changed.
    const lastOf = new Map(entries.toReversed().map((each) => [each.certificateId, each.id]));
    return html`<ol class="history">
      ${entries.map(
        (entry) =>
          html`<li><strong>${words.what[entry.what](entry).trim()}</strong><span class="small">${about(words, entry, language)}</span>${
            entry.countsToday
              ? html`<span class="small"><span aria-hidden="true">✓</span> ${words.countsToday}</span>`
              : nothing
          }${
            entry.what === 'certificate-decided' && lastOf.get(entry.certificateId) === entry.id
              ? this.#again(words, entry)
              : nothing
          }</li>`,
      )}
    </ol>`;
  }

  /** A reviewer changes a decision by another one, on the page where the file is. */
  #again(words: HistoryWords, { certificateId = '' }: HistoryEntry): TemplateResult | typeof nothing {
    if (!this.#reviewAt) return nothing;
    const query = new URLSearchParams({ organization: this.#reviewAt, certificate: certificateId });
    return html`<a href="${apiOrigin}/pages/review?${query}">${words.decideAgain}</a>`;
  }

  async #load(organization: string, memberId: string, language: Language, signal: AbortSignal): Promise<void> {
    const params = { organization, member: memberId };
    const [answer, words] = await Promise.all([
      call(endpoints.getHistory, { params, token: sessionToken.value, signal }),
      language === 'en' ? import('../internal/strings/history.en.ts') : import('../internal/strings/history.es.ts'),
    ]);
    this.#words = words.default;
    this.#entries = answer.ok ? answer.value.entries : 'failed';
    this.#reviewAt = answer.ok ? answer.value.reviewAt : null;
    this.#changed();
  }
}

const about = (words: HistoryWords, entry: HistoryEntry, language: Language): string => {
  const late = Date.parse(entry.receivedAt) - Date.parse(entry.occurredAt) > LATE_MS;
  return [
    sayInstant(entry.occurredAt, language),
    late ? words.cameLater(sayInstant(entry.receivedAt, language)) : '',
    words.by(entry.actor === 'member' ? words.member : entry.actor),
  ]
    .filter(Boolean)
    .join(' · ');
};
