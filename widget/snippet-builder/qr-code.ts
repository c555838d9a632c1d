// An address as a QR code to print: always dark on white, with the quiet zone scanners need, and saved as a drawing that any size prints
// well. Drawn with uqr; no network.
import { html, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';
import type { PageCheckWords } from '../internal/strings/page-check.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { type Dictionary, TouchlineElement } from '../internal/touchline-element.ts';
import { pageCheckDictionary } from './page-check-words.ts';
import { snippetStyles } from './snippet-builder.styles.ts';

/** Modules around the code. Source: ISO/IEC 18004, "quiet zone". */
const QUIET_MODULES = 4;

export class QrCodeElement extends TouchlineElement<PageCheckWords> {
  static override styles = [tokens, snippetStyles];
  static override properties = { ...TouchlineElement.properties, address: {} };
  declare address: string;

  protected readonly dictionary: Dictionary<PageCheckWords> = pageCheckDictionary;

  protected view(words: PageCheckWords): TemplateResult {
    const { size, path } = drawn(this.address);
    return html`<section class="stack" aria-labelledby="title">
      <h3 id="title">${words.qrTitle}</h3>
      <p>${words.qrWhat}</p>
      <svg class="qr" role="img" aria-label=${words.qrAlt(this.address)} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
        ${svg`<rect width=${size} height=${size} fill="#fff"></rect><path fill="#000" d=${path}></path>`}
      </svg>
      <div><button @click=${() => save(size, path)}>${words.qrSave}</button></div>
    </section>`;
  }
}

function drawn(address: string): { size: number; path: string } {
  const { data, size } = encode(address, { border: QUIET_MODULES, ecc: 'M' });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}

function save(size: number, path: string): void {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  link.download = 'touchline-qr.svg';
  link.click();
  URL.revokeObjectURL(link.href);
}
