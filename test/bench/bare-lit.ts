// One bare Lit element with a sentence and a button: the least that a page with any Lit element pays.
import { css, html, LitElement } from 'lit';

class BareLitElement extends LitElement {
  static override styles = css`
    button {
      min-height: 44px;
    }
  `;

  override render() {
    return html`<p>Enter the address your league has of you.</p>
      <button>Send me a new link</button>`;
  }
}
customElements.define('bare-lit', BareLitElement);
