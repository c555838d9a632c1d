// A picture of a certificate, enlarged and turned by buttons or keys. Steps are classes of the style sheet: a page that forbids inline
// styles shows it all the same.
import { html, type TemplateResult } from 'lit';
import type { ReviewWords } from '../internal/strings/review.en.ts';

/** How far enlarged, and how many quarters turned. */
export interface Look {
  readonly zoom: number;
  readonly turn: number;
}

export const PLAIN: Look = { zoom: 1, turn: 0 };
export const ZOOM_MAX = 4;

export const closer = ({ zoom, turn }: Look, step: 1 | -1): Look => ({
  turn,
  zoom: Math.min(ZOOM_MAX, Math.max(1, zoom + step)),
});
export const turned = ({ zoom, turn }: Look): Look => ({ zoom, turn: (turn + 1) % 4 });

export const imageView = (
  words: ReviewWords,
  { url, name, look, change }: { url: string; name: string; look: Look; change: (look: Look) => void },
): TemplateResult => html`<div class="row looks" role="group" aria-label=${words.look}>
    <button ?disabled=${look.zoom === ZOOM_MAX} @click=${() => change(closer(look, 1))}>${words.zoomIn}</button>
    <button ?disabled=${look.zoom === 1} @click=${() => change(closer(look, -1))}>${words.zoomOut}</button>
    <button @click=${() => change(turned(look))}>${words.turn}</button>
  </div>
  <div class="picture" tabindex="0" role="region" aria-label=${name}>
    <img class="zoom-${look.zoom} turn-${look.turn}" src=${url} alt=${name} />
  </div>`;
