// A secret, shown once with a button to copy it. It stands nowhere but on the screen; leaving the page is forgetting it.
import { html, type TemplateResult } from 'lit';
import type { IntegrationWords } from '../internal/strings/integration-words.ts';

/** @param say tells the reader that it was copied. */
export const shownOnce = (words: IntegrationWords, secret: string, say: (sentence: string) => void): TemplateResult => {
  const copy = async () => {
    await navigator.clipboard.writeText(secret).catch(() => undefined);
    say(words.copied);
  };
  return html`<div class="panel stack" role="group" aria-label=${words.secretOnce}>
    <p>${words.secretOnce}</p>
    <input class="secret" readonly aria-label=${words.secretOnce} .value=${secret} @focus=${({ target }: Event) => (target as HTMLInputElement).select()} />
    <button @click=${copy}>${words.copy}</button>
  </div>`;
};
