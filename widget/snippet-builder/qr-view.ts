// A link as a QR code for a poster or a hand-out: drawn as one path, with a file of it to print. Pure drawing.
import { html, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** Points of one dot of the code in the file; printers scale it as they like. */
const DOT = 10;
/** Light dots around the code; readers want four. Source: ISO/IEC 18004. */
const QUIET = 4;

export interface QrWords {
  readonly qr: string;
  readonly qrSays: string;
  readonly qrSave: string;
}

/** The picture as a file of its own. */
export const qrFile = (link: string): { readonly path: string; readonly side: number; readonly svg: string } => {
  const { data, size } = encode(link, { ecc: 'M', border: QUIET });
  const dots = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  const path = dots.join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size * DOT}" height="${size * DOT}" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`;
  return { path, side: size, svg };
};

export const qrView = (words: QrWords, link: string, name: string): TemplateResult => {
  const { path, side, svg } = qrFile(link);
  return html`<section class="stack" aria-label=${words.qr}>
    <h3>${words.qr}</h3>
    <p>${words.qrSays}</p>
    <svg class="qr" role="img" aria-label="${words.qr}: ${link}" viewBox="0 0 ${side} ${side}">
      <rect width=${side} height=${side} fill="#fff" />
      <path d=${path} fill="#000" />
    </svg>
    <a class="button" download="${name}.svg" href="data:image/svg+xml,${encodeURIComponent(svg)}">${words.qrSave}</a>
  </section>`;
};
