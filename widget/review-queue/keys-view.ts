// The keys of the queue, on the screen where there is a keyboard. Pure drawing.
import { html, type TemplateResult } from 'lit';
import type { ReviewWords } from '../internal/strings/review.en.ts';

/** In the order of the words that say what they do. */
const KEY_NAMES = ['J, K', 'A', 'R', 'Q', '1, 2, 3', 'Ctrl + ↵', 'Esc', 'M', '+, −', 'T', 'Z'] as const;

export const keysView = (words: ReviewWords): TemplateResult => html`<details class="small keys" open>
  <summary>${words.keys}</summary>
  <ul>
    ${words.keysDo.map((does, at) => html`<li><kbd>${KEY_NAMES[at]}</kbd> ${does}</li>`)}
  </ul>
</details>`;
