// The officials' columns of U.S. Soccer licences, one a kind that somebody here holds: its title, its last day, and what the division
// asks for where it is too low. Fetched when officials are first looked at. Draws; knows no network.
import { html, type nothing, type TemplateResult } from 'lit';
import type { Language, PersonRow } from '../../contract/people/member.ts';
import { CERTIFICATION_KINDS } from '../../contract/ussf/certification-kinds.ts';
import { sayDayShort } from '../internal/dates.ts';
import type { LicenseWords } from '../internal/strings/licenses.en.ts';
import type { PeopleStore } from './people-store.ts';

type Kind = (typeof CERTIFICATION_KINDS)[number];

export interface LicenseColumn {
  readonly name: string;
  readonly cell: (person: PersonRow) => TemplateResult | typeof nothing;
}

export async function fetchLicenseColumns(language: Language): Promise<LicenseColumns> {
  const english = language === 'en';
  const words = await (english
    ? import('../internal/strings/licenses.en.ts')
    : import('../internal/strings/licenses.es.ts'));
  return new LicenseColumns(words.default, language);
}

export class LicenseColumns {
  readonly #words: LicenseWords;
  readonly #language: Language;
  #store: PeopleStore | undefined;
  #version = -1;
  #columns: readonly LicenseColumn[] = [];

  constructor(words: LicenseWords, language: Language) {
    this.#words = words;
    this.#language = language;
  }

  /** Looked up again only when the store has changed. */
  of(store: PeopleStore): readonly LicenseColumn[] {
    if (store === this.#store && store.version === this.#version) return this.#columns;
    this.#store = store;
    this.#version = store.version;
    const kinds = new Set<Kind>();
    for (let row = 0; row < store.size; row++)
      for (const { kind } of store.person(row)?.licenses ?? []) kinds.add(kind);
    this.#columns = CERTIFICATION_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      name: this.#words.kinds[kind],
      cell: (person) => this.#cell(person, kind),
    }));
    return this.#columns;
  }

  #cell({ licenses }: PersonRow, kind: Kind): TemplateResult | typeof nothing {
    const held = licenses?.find((each) => each.kind === kind);
    const words = this.#words;
    if (!held) return html`<span class="unseen">${words.none}</span>`;
    const { title, license, valid, expirationDate, needed } = held;
    const day = expirationDate && sayDayShort(expirationDate, this.#language);
    const until = needed
      ? `⚠ ${words.needs(needed)}`
      : day
        ? valid
          ? words.until(day)
          : `⚠ ${words.ranOut(day)}`
        : '';
    return html`<span title=${title ?? license}>${title ?? words.unknown(license)}</span><span class="about" title=${until}>${until}</span>`;
  }
}
