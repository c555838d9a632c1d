// The shell of the requirements page: small, because every public page pays for it. What it shows, with its words and its look, comes with
// requirements-flow.ts when the tag is there; until then, and without it, the page's own fallback stands.
import type { nothing, TemplateResult } from 'lit';
import type { RequirementsPage } from '../../contract/settings/requirements-page.ts';
import { tokens } from '../internal/tokens.styles.ts';
import { TouchlineElement } from '../internal/touchline-element.ts';
import type { RequirementsBook } from './requirements-book.ts';

const bookIn = async (language: 'en' | 'es') => {
  const { loadBook } = await import('./requirements-book.ts');
  return { default: await loadBook(language) };
};

/**
 * @summary What a coach has to finish, from the organization's one configuration: what, who, how, when, and whom to ask. A coach who came
 * by a personal link sees where they stand in each item and what comes next.
 *
 * Accessibility: headings and lists in reading order; states are shape and words; changes are said in one polite live region.
 *
 * @tag coach-requirements
 * @attr {string} organization - Slug; the one on the script tag without it.
 * @attr {string} lang - `en` or `es`; the page's language without it.
 *
 * @slot - Shown until the element is ready, and where scripts do not run.
 *
 * @csspart title - The heading.
 * @csspart item - One requirement.
 *
 * @cssproperty [--touchline-accent=#1d63c4] - Main buttons.
 * @cssproperty [--touchline-radius=8px] - Roundness of boxes and buttons.
 */
export class CoachRequirementsElement extends TouchlineElement<RequirementsBook> {
  static override styles = tokens;
  /** Shown instead of the stored page, by whoever is writing it. */
  preview: RequirementsPage | undefined;

  protected readonly dictionary = { en: () => bookIn('en'), es: () => bookIn('es') };

  protected view(book: RequirementsBook): TemplateResult | typeof nothing {
    return book.draw(this, this.slug, this.signal);
  }
}
