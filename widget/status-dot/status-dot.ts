// One dot: a shape before a colour, and always a name in words. Never asks what the state is; it is told.
import type { Note, State } from '../../contract/standings/status.ts';
import { languageOf } from '../internal/language.ts';
import { stateDictionary } from '../internal/strings/state-dictionary.ts';
import type { StateWords } from '../internal/strings/states.en.ts';
import { statusDotStyles } from './status-dot.styles.ts';

/**
 * @summary The state of one requirement of one person, as a shape with a name. Shape first, colour second: hollow, half, tick, cross, triangle.
 *
 * Accessibility: has the role `img` and is named by `label`, or by the state in the reader's language when there is none. Not focusable.
 *
 * @tag status-dot
 * @attr {'draft'|'submitted'|'approved'|'rejected'|'requires-action'} state - What it shows; `draft` when missing or unknown.
 * @attr {string} notes - Space-separated: `expiring` (ring), `expired` (broken ring), `exempt` (dash), `begun`.
 * @attr {string} label - The accessible name, where the state's own words are not enough.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @cssproperty [--touchline-dot-size=1.125em] - Width and height.
 * @cssproperty [--touchline-draft=#767676] - Colour of the hollow circle.
 * @cssproperty [--touchline-submitted=#2b6fd6] - Colour of the half-filled circle.
 * @cssproperty [--touchline-approved=#1a8a3c] - Colour of the circle with a tick.
 * @cssproperty [--touchline-rejected=#d5352f] - Colour of the circle with a cross.
 * @cssproperty [--touchline-requires-action=#b36b00] - Colour of the triangle.
 */
export class StatusDotElement extends HTMLElement {
  static readonly observedAttributes = ['state', 'notes', 'label', 'lang'];

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    if (statusDotStyles.styleSheet) root.adoptedStyleSheets = [statusDotStyles.styleSheet];
  }

  connectedCallback(): void {
    // An attribute, not element internals: several screen readers' bridges and audits read only attributes.
    if (!this.hasAttribute('role')) this.setAttribute('role', 'img');
    this.#name();
  }

  /** The state says nothing new about a dot that has a label of its own: grids change hundreds at a keystroke. */
  attributeChangedCallback(attribute: string): void {
    if (this.isConnected && (attribute === 'label' || !this.getAttribute('label'))) this.#name();
  }

  #name(): void {
    const label = this.getAttribute('label');
    if (label) {
      this.ariaLabel = label;
      return;
    }
    void stateDictionary[languageOf(this)]().then(({ default: words }) => {
      if (!this.getAttribute('label')) this.ariaLabel = this.#inWords(words);
    });
  }

  #inWords(words: StateWords): string {
    const state = words.states[(this.getAttribute('state') ?? 'draft') as State] ?? words.states.draft;
    const notes = (this.getAttribute('notes') ?? '').split(' ').map((note) => words.notes[note as Note]);
    return [state, ...notes.filter(Boolean)].join(', ');
  }
}
