// The reminder in Spanish, with the same facts as in English.
import type { WhyKey } from '../../contract/standings/why.ts';
import type { Letter, MissingTold } from '../mail/mail-template.ts';
import { requirementInSpanish } from './decision.es.ts';
import type { ReminderTold } from './reminder.en.ts';
import { sayDay } from './say-game.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const day = (until: string | null): string => (until ? sayDay(until, 'es') : '');

const NOT_BEGUN: Partial<Record<string, string>> = {
  'abuse-prevention': 'sin comenzar; abra su página y oprima Comenzar.',
  'referee-license': 'no tenemos una licencia vigente; abra su página y busque su licencia de U.S. Soccer.',
};

const STEPS: Partial<Record<WhyKey, (missing: MissingTold) => string>> = {
  'not-begun': ({ requirement }) => NOT_BEGUN[requirement] ?? 'nada recibido todavía; su página muestra qué hacer.',
  'sign-anew': () => 'hay una versión nueva; abra su página, léala y fírmela.',
  'begun-waiting': () => 'comenzado; termine el curso en el sitio de SafeSport.',
  expiring: ({ until }) => `vence el ${day(until)}.`,
  expired: ({ until }) => (until ? `venció el ${day(until)}.` : 'venció.'),
  'identity-differs': () => 'los datos no coinciden; solicite una corrección.',
  'wrong-course': ({ course }) => `“${course ?? 'Ese curso'}” no es el curso completo.`,
  rejected: ({ reason }) => `certificado no aceptado${reason ? `: ${reason}` : '.'}`,
  'action-needed': ({ reason }) => `el certificado necesita un cambio${reason ? `: ${reason}` : '.'}`,
  revoked: () => 'ya no aparece en U.S. Soccer; vea su página.',
};

const line = (missing: MissingTold): string => {
  const step = STEPS[missing.why]?.(missing) ?? 'aún no está completo; su página muestra el siguiente paso.';
  return `• ${capital(requirementInSpanish(missing))}: ${step.trim()}`;
};

export function reminderSpanish({ firstName, organization, missing, deadline }: ReminderTold, link: string): Letter {
  const [first] = missing;
  const what = missing.length === 1 && first ? requirementInSpanish(first) : `${missing.length} requisitos`;
  return {
    subject: deadline
      ? `Para el ${day(deadline)}: ${what} de ${organization}`
      : `Todavía falta para ${organization}: ${what}`,
    greeting: `Hola, ${firstName}:`,
    paragraphs: [
      deadline
        ? `${organization} necesita esto de usted a más tardar el ${day(deadline)}:`
        : `Necesita esto para tener todo aprobado en ${organization}:`,
      missing.map(line).join('\n'),
      '¿Ya lo hizo? Abra su página y vea qué recibimos.',
    ],
    button: { label: 'Ver mis pasos', href: link },
    code: null,
    footnote: `Recibe este correo porque tiene una inscripción en ${organization}. No reenvíe este correo: el enlace es solo para usted.`,
  };
}
