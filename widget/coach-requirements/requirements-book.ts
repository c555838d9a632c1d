// All words the requirements page needs, and the way from the shell to what it shows: one flow an element and stay.
import { nothing, type TemplateResult } from 'lit';
import type { Language } from '../../contract/people/member.ts';
import type { RequirementsWords } from '../internal/strings/requirements.en.ts';
import { stateDictionary } from '../internal/strings/state-dictionary.ts';
import type { StateWords } from '../internal/strings/states.en.ts';
import { whyDictionary } from '../internal/strings/why-dictionary.ts';
import type { WhyWords } from '../internal/strings/why-for-member.en.ts';
import type { CoachRequirementsElement } from './coach-requirements.ts';
import { RequirementsFlow } from './requirements-flow.ts';

export interface RequirementsBook {
  readonly language: Language;
  readonly own: RequirementsWords;
  readonly why: WhyWords;
  readonly states: StateWords;
  draw(host: CoachRequirementsElement, slug: string, signal: AbortSignal): TemplateResult | typeof nothing;
}

/** By the signal that ends with the stay. An element that has left gets no new one: it would ask again for nobody. */
const flows = new WeakMap<AbortSignal, RequirementsFlow>();

export const loadBook = async (language: Language): Promise<RequirementsBook> => {
  const english = language === 'en';
  const [own, why, states] = await Promise.all([
    english ? import('../internal/strings/requirements.en.ts') : import('../internal/strings/requirements.es.ts'),
    whyDictionary[language](),
    stateDictionary[language](),
  ]);
  const book: RequirementsBook = {
    language,
    own: own.default,
    why: why.default,
    states: states.default,
    draw(host, slug, signal) {
      if (signal.aborted) return nothing;
      const flow = flows.get(signal) ?? new RequirementsFlow(host, slug, signal);
      flows.set(signal, flow);
      return flow.view(book);
    },
  };
  return book;
};
