// The mail about a change of somebody's standing, in Spanish, with the same facts as in English.
import type { MatchField } from '../../../contract/match-field.ts';
import type { News } from '../../domain/standing-news.ts';
import type { Letter } from '../mail-template.ts';
import { REQUIREMENTS_IN_SPANISH } from './decision.es.ts';
import type { NewsTold } from './news.en.ts';
import { sayDay } from './say-game.ts';

const FIELDS: Record<MatchField, string> = {
  firstName: 'nombre',
  lastName: 'apellidos',
  birthDate: 'fecha de nacimiento',
  gender: 'género',
  email: 'correo electrónico',
};

const what = ({ requirement }: NewsTold): string => REQUIREMENTS_IN_SPANISH[requirement];
const counted = ({ until }: NewsTold): string => (until ? ` Vale hasta el ${sayDay(until, 'es')}.` : '');

const SAID: Record<News, (told: NewsTold) => { subject: string; paragraphs: string[] }> = {
  begun: ({ organization, receipt }) => ({
    subject: `Comenzó el curso SafeSport. Comprobante ${receipt ?? ''}`,
    paragraphs: [
      `Anotamos que usted comenzó. Su comprobante es ${receipt ?? ''}.`,
      `Cuando termine, SafeSport nos avisa y ${organization} lo ve por sí solo: no hay nada que enviar. El curso dura de una a dos horas, no tiene límite de tiempo, y puede dejarlo y seguir después con la misma cuenta de SafeSport.`,
    ],
  }),
  approved: (told) => ({
    subject: `Aprobado: ${what(told)}`,
    paragraphs: [
      `Ya está aprobado este requisito: ${what(told)}.${counted(told)}`,
      `${told.organization} lo ve de inmediato. Para este requisito no hay nada más que hacer.`,
    ],
  }),
  'identity-differs': ({ organization, fields }) => ({
    subject: 'SafeSport tiene otros datos de usted',
    paragraphs: [
      `SafeSport nos avisa que usted terminó, pero sus datos allá no coinciden con los de ${organization}: ${fields.map((each) => FIELDS[each]).join(', ')}.`,
      'Si los nuestros están mal, abra su página y pida la corrección. Si los de SafeSport están mal, corríjalos en su cuenta de allá. Su asociación ve ambos lado a lado y puede aprobarle.',
    ],
  }),
  'wrong-course': (told) => ({
    subject: 'El curso que terminó no es el que necesita',
    paragraphs: [
      `SafeSport nos avisa que usted terminó «${told.course ?? 'otro curso'}». No es el curso completo, así que no basta.`,
      'Abra su página y oprima Comenzar: le lleva al curso correcto.',
    ],
  }),
  'late-completion': ({ organization }) => ({
    subject: 'Encontramos el curso que terminó antes',
    paragraphs: [
      `SafeSport tiene un curso suyo terminado antes de que oprimiera Comenzar para ${organization}.`,
      'Su asociación lo revisa y decide. Por ahora no hay nada que hacer; le escribimos cuando se decida.',
    ],
  }),
  expired: (told) => ({
    subject: `Venció: ${what(told)}`,
    paragraphs: [
      `Venció este requisito: ${what(told)}${told.until ? ` (último día: ${sayDay(told.until, 'es')})` : ''}. Mientras no lo renueve, no está autorizado en ${told.organization}.`,
      'Su página dice qué sigue, y le lleva allí.',
    ],
  }),
};

export function newsSpanish(told: NewsTold, link: string): Letter {
  return {
    ...SAID[told.news](told),
    greeting: `Hola, ${told.firstName}:`,
    button: { label: 'Abrir mi página', href: link },
    code: null,
    footnote: `Recibe este correo porque tiene una inscripción en ${told.organization}. El enlace es solo para usted: por favor, no lo comparta.`,
  };
}
