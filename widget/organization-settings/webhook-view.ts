// How a webhook fares, and what was sent to it, in words. Pure drawing.
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../contract/people/member.ts';
import type { Webhook, WebhookDelivery } from '../../contract/webhooks-out/webhook.ts';
import { sayInstant } from '../internal/dates.ts';
import type { IntegrationWords } from '../internal/strings/integration-words.ts';

export function webhookState(words: IntegrationWords, webhook: Webhook, language: Language): string {
  const { disabledBecause, failingSince } = webhook;
  if (disabledBecause) return words.hookOff[disabledBecause];
  return failingSince ? words.hookFailing(sayInstant(failingSince, language)) : words.hookWorks;
}

/** @param items undefined while they are being fetched. */
export function deliveriesView(
  words: IntegrationWords,
  items: readonly WebhookDelivery[] | undefined,
  language: Language,
  resend: (delivery: string) => void,
): TemplateResult {
  if (!items) return html`<p class="small" role="status">${words.loading}</p>`;
  if (items.length === 0) return html`<p>${words.deliveriesEmpty}</p>`;
  return html`<ul class="list">
    ${items.map((each) => {
      const { id, type, createdAt, lastStatus, lastAnswer, attempts, body } = each;
      return html`<li class="stack">
        <p>
          ${sayInstant(createdAt, language)}: ${words.types[type]}, ${fate(words, each, language)}
          ${attempts > 0 ? html`<br /><span class="small">${words.answered(lastStatus, lastAnswer ?? '')}</span>` : nothing}
        </p>
        <details>
          <summary>${words.arrivalBody}</summary>
          <pre tabindex="0">${JSON.stringify(body, null, 2)}</pre>
        </details>
        <button @click=${() => resend(id)}>${words.resend}</button>
      </li>`;
    })}
  </ul>`;
}

function fate(words: IntegrationWords, { deliveredAt, dueAt, attempts }: WebhookDelivery, language: Language): string {
  if (deliveredAt) return words.delivered(sayInstant(deliveredAt, language), attempts);
  return dueAt ? words.waiting(sayInstant(dueAt, language), attempts) : words.gaveUp(attempts);
}
