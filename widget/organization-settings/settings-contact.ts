// The panel for contact, language and the organization's own SafeSport page. Every organization has it.

import { html } from 'lit';
import { isAddress } from '../../contract/core/address-shape.ts';
import type { SettingKey } from '../../contract/settings/settings.ts';
import { type Field, InheritingPanel } from './inheriting-panel.ts';
import { choiceControl, textControl } from './setting-controls.ts';

interface Contact {
  name: string | null;
  email: string | null;
}

const contact: Field<'contact'> = {
  key: 'contact',
  controls: (words, value, set) => {
    const { name = null, email = null }: Partial<Contact> = value ?? {};
    return html`<label>
        <span>${words.contactName}</span>
        ${textControl({ label: words.contactName }, name, (text) => set({ name: text, email }))}
      </label>
      <label>
        <span>${words.contactEmail}</span>
        ${textControl({ label: words.contactEmail, type: 'email' }, email, (text) => set({ name, email: text }))}
      </label>`;
  },
};

const language: Field<'language'> = {
  key: 'language',
  controls: (words, value, set) => choiceControl(words.labels.language, words.languages, value, set),
};

const landingUrl: Field<'landingUrl'> = {
  key: 'landingUrl',
  controls: (words, value, set) =>
    textControl({ label: words.labels.landingUrl, type: 'url', hint: 'https://league.example/safesport' }, value, set),
};

export class SettingsContactElement extends InheritingPanel {
  protected readonly fields = [contact, language, landingUrl] as unknown as readonly Field[];

  protected isGood(key: SettingKey, value: unknown): boolean {
    if (key === 'landingUrl') return value === null || isPlainAddress(String(value));
    if (key !== 'contact') return true;
    const { name, email } = value as Contact;
    return Boolean(name) && isAddress((email ?? '').trim());
  }
}

/** As the contract has it: https, nothing behind the path. */
export const isPlainAddress = (text: string): boolean => /^https:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/i.test(text);
