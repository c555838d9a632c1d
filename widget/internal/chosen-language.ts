// The language that somebody chose by the switch, remembered on this device where the browser lets anything be kept.
import type { Language } from '../../contract/people/member.ts';

const KEY = 'touchline-language';

export function chosenLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'en' || kept === 'es' ? kept : null;
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A page in a sandbox keeps nothing; the choice holds while the page is open.
  }
}

export const browserLanguage = (): Language => (/^es\b/i.test(navigator.language) ? 'es' : 'en');
