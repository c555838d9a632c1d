// Which language an element speaks: its own `lang`, else the nearest in the page, else the browser's. Never asks a server.
import type { Language } from '../../contract/people/member.ts';

const nearest = (element: Element): string => {
  const told = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return told || (root instanceof ShadowRoot ? nearest(root.host) : navigator.language);
};

export const languageOf = (element: Element): Language => (/^es\b/i.test(nearest(element)) ? 'es' : 'en');
