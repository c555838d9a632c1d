// What a league wrote, in the reader's language; without a Spanish text the English stands, and says so to a screen reader by its language.
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../contract/people/member.ts';
import type { Said } from '../../contract/settings/requirements-page.ts';

export const say = (said: Said, language: Language): string => (language === 'es' && said.es) || said.en;

/** The text with its own language on it where that is not the reader's. */
export const sayIn = (said: Said, language: Language): TemplateResult | string =>
  language === 'es' && !said.es ? html`<span lang="en">${said.en}</span>` : say(said, language);

export const paragraphs = (all: readonly Said[], language: Language): TemplateResult | typeof nothing =>
  all.length === 0 ? nothing : html`${all.map((said) => html`<p>${sayIn(said, language)}</p>`)}`;
