// What every element shares: the organization, the words in the reader's language, and a signal that ends when it leaves the page.
// Words are a typed dictionary per element and language rather than @lit/localize: the same guarantee (a missing sentence does not
// compile, and a test says so) without its run time, which would cost a tenth of the landing's 9 kB. Never fetches.
import { html, LitElement, type nothing, type TemplateResult } from 'lit';
import type { Language } from '../../contract/people/member.ts';
import { organizationOfPage } from './host-script.ts';
import { languageOf } from './language.ts';

export type Dictionary<Words> = Record<Language, () => Promise<{ default: Words }>>;

export abstract class TouchlineElement<Words> extends LitElement {
  static override properties = {
    organization: {},
    language: { attribute: 'lang' },
    words: { state: true },
  };
  /** Slug of the organization; without it, the one on the page's script tag. */
  declare organization: string | null;
  declare language: string | null;
  declare protected words: Words | undefined;

  protected abstract readonly dictionary: Dictionary<Words>;
  protected spoken: Language = 'en';
  #asked: Language | undefined;
  #stay: AbortController | undefined;

  /** Whose page this is, for its title; undefined until it is known. */
  protected get organizationName(): string | undefined {
    return undefined;
  }

  /** The attribute, else the script tag's. */
  protected get slug(): string {
    return this.organization || organizationOfPage();
  }

  /** Aborted when the element has left the page. Moving it inside the page does not abort. */
  protected get signal(): AbortSignal {
    return this.#stay?.signal ?? AbortSignal.abort();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#stay) return;
    this.#stay = new AbortController();
    this.arrived();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stay?.abort();
      this.#stay = undefined;
    });
  }

  /** Called once for each stay in a page: start loading here. */
  protected arrived(): void {}

  protected override willUpdate(): void {
    // A hosted page around the element names it in its title.
    if (this.organizationName) this.dataset.organizationName = this.organizationName;
    else delete this.dataset.organizationName;
    const language = languageOf(this);
    if (language === this.#asked) return;
    this.#asked = language;
    void this.dictionary[language]().then((module) => {
      if (this.#asked !== language) return;
      this.spoken = language;
      this.words = module.default;
    });
  }

  /** The page's own fallback stands in the default slot until the words are there. */
  protected override render(): TemplateResult | typeof nothing {
    return this.words ? this.view(this.words) : html`<slot></slot>`;
  }

  protected abstract view(words: Words): TemplateResult | typeof nothing;
}
