// The mail about a change of somebody's standing, in Spanish, with the same facts as in English.
import type { News } from '../../contract/standings/news.ts';
import type { Letter } from '../mail/mail-template.ts';
import { FIELDS_IN_SPANISH } from './correction.es.ts';
import { requirementInSpanish } from './decision.es.ts';
import type { NewsTold } from './news.en.ts';
import { sayDay } from './say-game.ts';

const what = (told: NewsTold): string => requirementInSpanish(told);
const through = ({ until }: NewsTold): string => (until ? `, vigente hasta el ${sayDay(until, 'es')}` : '');
/** Approved in one thing is not cleared: what else is asked of them. */
const left = ({ left: many, organization }: NewsTold): string =>
  many === 0
    ? `Era el último: tiene todo aprobado en ${organization}.`
    : many === 1
      ? `Le falta 1 requisito para tener todo aprobado en ${organization}.`
      : `Le faltan ${many} requisitos para tener todo aprobado en ${organization}.`;

const SAID: Record<News, (told: NewsTold) => { subject: string; paragraphs: string[] }> = {
  begun: ({ receipt }) => ({
    subject: `Comenzó la capacitación SafeSport (comprobante ${receipt ?? ''})`,
    paragraphs: [
      'Registramos que comenzó. Siguiente paso: termine el curso en el sitio de SafeSport.',
      'Puede dejarlo y seguir otro día con la misma cuenta de SafeSport. Cuando termine, SafeSport lo informa; si sus datos coinciden con los nuestros, la aprobación es automática.',
    ],
  }),
  approved: (told) => ({
    subject: `Aprobado: ${what(told)}`,
    paragraphs: [`Este requisito está aprobado: ${what(told)}${through(told)}. ${left(told)}`],
  }),
  'identity-differs': ({ organization, fields }) => ({
    subject: 'Sus datos de SafeSport no coinciden',
    paragraphs: [
      `SafeSport informa que terminó, pero esto difiere del registro de ${organization}: ${fields.map((each) => FIELDS_IN_SPANISH[each]).join(', ')}.`,
      'Si los nuestros están mal, abra su página y solicite una corrección. Si los de SafeSport están mal, corríjalos en su cuenta de allá. Su asociación ve ambos registros y decide.',
    ],
  }),
  'wrong-course': (told) => ({
    subject: 'Todavía necesita el curso completo de SafeSport',
    paragraphs: [
      `SafeSport informa que terminó “${told.course ?? 'otro curso'}”. ${told.organization} necesita el curso completo.`,
      'Abra su página: dice qué curso sigue y le lleva allí.',
    ],
  }),
  'late-completion': () => ({
    subject: 'Encontramos su curso anterior de SafeSport',
    paragraphs: ['Lo terminó antes de oprimir Comenzar. Su asociación lo revisa; le avisaremos.'],
  }),
  'set-aside': ({ organization }) => ({
    subject: 'Su curso anterior de SafeSport no cuenta',
    paragraphs: [
      `${organization} revisó el curso de SafeSport del que le escribimos y decidió que no cuenta para su registro.`,
      'Abra su página para ver el siguiente paso. Si cree que es un error, comuníquese con su asociación.',
    ],
  }),
  expired: (told) => ({
    subject: `Venció: ${what(told)}`,
    paragraphs: [
      `Este requisito venció${told.until ? ` el ${sayDay(told.until, 'es')}` : ''}: ${what(told)}. Renuévelo para volver a tener todo aprobado en ${told.organization}.`,
      'Su página dice cuál es el siguiente paso.',
    ],
  }),
};

export function newsSpanish(told: NewsTold, link: string): Letter {
  return {
    ...SAID[told.news](told),
    greeting: `Hola, ${told.firstName}:`,
    button: { label: 'Ver mis pasos', href: link },
    code: null,
    footnote: `Recibe este correo porque tiene una inscripción en ${told.organization}. No reenvíe este correo: el enlace es solo para usted.`,
  };
}
