// A button that copies an address for other people. Where the page may not write to the clipboard, it shows the address to copy by hand.
import { html, LitElement, type TemplateResult } from 'lit';
import { define } from './define.ts';
import { tokens } from './tokens.styles.ts';

export class CopyLinkElement extends LitElement {
  static override styles = [tokens];
  static override properties = { address: {}, label: {}, done: {}, outcome: { state: true } };
  declare address: string;
  /** What the button says. */
  declare label: string;
  /** What is said once it is copied. */
  declare done: string;
  declare private outcome: 'copied' | 'by-hand' | undefined;

  protected override render(): TemplateResult {
    return html`<button @click=${this.#copy}>${this.label}</button>
      <span role="status">${this.outcome === 'copied' ? this.done : ''}</span>
      ${this.outcome === 'by-hand' ? html`<input readonly aria-label=${this.label} .value=${this.address} />` : ''}`;
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.address);
      this.outcome = 'copied';
    } catch {
      this.outcome = 'by-hand';
      await this.updateComplete;
      this.renderRoot.querySelector('input')?.select();
    }
  };
}

define('touchline-copy-link', CopyLinkElement);
