// Days and games as a mail says them, in the reader's language and the game's own time zone. Pure.
import type { Language } from '../../contract/people/member.ts';
import type { MatterTold } from '../mail/mail-template.ts';

const LOCALE: Record<Language, string> = { en: 'en-US', es: 'es-US' };

export const sayDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

const CLOCK = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
const OPEN: Record<Language, string> = { en: 'time not set', es: 'hora por definir' };

export function sayGame(
  { title, startsAt, timeOpen, timeZone, location }: MatterTold['games'][number],
  language: Language,
): string {
  const when = new Intl.DateTimeFormat(LOCALE[language], {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    timeZone,
    ...(timeOpen ? {} : CLOCK),
  }).format(new Date(startsAt));
  return [when, timeOpen ? OPEN[language] : '', title, location].filter(Boolean).join(', ');
}
