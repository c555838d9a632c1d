// The coach's language, as chosen in the popup or else the browser's; and the words in it, from _locales.
import { browser } from '../browser.ts';

export type Language = 'en' | 'es';
export type LanguageChoice = Language | 'auto';
/** `say('notice', 'Access Code', 'U.S. Soccer')`: `$1`, `$2` in the sentence are replaced. */
export type Say = (key: string, ...details: string[]) => string;

export const LANGUAGE_CHOICES: LanguageChoice[] = ['auto', 'en', 'es'];

export async function chosenLanguage(): Promise<LanguageChoice> {
  const { language } = await browser.storage.local.get({ language: 'auto' });
  return language as LanguageChoice;
}

export const chooseLanguage = (language: LanguageChoice): Promise<void> => browser.storage.local.set({ language });

export async function spokenLanguage(): Promise<Language> {
  const choice = await chosenLanguage();
  if (choice !== 'auto') return choice;
  return browser.i18n.getUILanguage().startsWith('es') ? 'es' : 'en';
}

export async function wordsOf(): Promise<Say> {
  const file = browser.runtime.getURL(`_locales/${await spokenLanguage()}/messages.json`);
  const words = (await (await fetch(file)).json()) as Record<string, { message: string }>;
  return (key, ...details) =>
    (words[key.replaceAll('-', '_')]?.message ?? key).replace(
      /\$(\d)/g,
      (_, place: string) => details[Number(place) - 1] ?? '',
    );
}
