// Whose mail was refused for good, below the registrations: nothing is drawn while there is nobody. Changes nothing.
import { html, type nothing, type TemplateResult } from 'lit';
import { endpoints } from '../../contract/endpoints.ts';
import type { RefusedMails } from '../../contract/refused-mails/refused-mail.ts';
import { sayDayOf } from '../internal/dates.ts';
import { define } from '../internal/define.ts';
import type { RefusedMailsWords } from '../internal/strings/refused-mails.en.ts';
import { tokens } from '../internal/tokens.styles.ts';
import type { Dictionary } from '../internal/touchline-element.ts';
import { SettingsPanel } from '../organization-settings/settings-panel.ts';
import { deskStyles } from './registration-desk.styles.ts';

export class RefusedMailsElement extends SettingsPanel<RefusedMailsWords> {
  static override styles = [tokens, deskStyles];
  static override properties = { ...SettingsPanel.properties, items: { state: true } };
  declare private items: RefusedMails['items'] | undefined;

  protected readonly dictionary: Dictionary<RefusedMailsWords> = {
    en: () => import('../internal/strings/refused-mails.en.ts'),
    es: () => import('../internal/strings/refused-mails.es.ts'),
  };

  protected override async load(): Promise<void> {
    this.items = (await this.read(endpoints.getRefusedMails))?.items ?? this.items;
  }

  protected override view(words: RefusedMailsWords): TemplateResult {
    return this.failure || this.items?.length ? super.view(words) : html``;
  }

  protected body(words: RefusedMailsWords): TemplateResult | typeof nothing {
    return html`<h3>${words.title}</h3>
      <p class="small">${words.what}</p>
      <ul class="people">
        ${this.items?.map(
          ({ name, email, organization, refusedAt }) => html`<li class="refused">
            <div class="who">
              <strong>${name}</strong>
              <span>${organization.name}</span>
              <span class="small hint">${words.line(email, sayDayOf(refusedAt, this.spoken))}</span>
            </div>
          </li>`,
        )}
      </ul>`;
  }
}

define('touchline-refused-mails', RefusedMailsElement);
