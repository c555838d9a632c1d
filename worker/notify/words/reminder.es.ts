// The reminder in Spanish, with the same facts as in English.
import type { WhyKey } from '../../../contract/why.ts';
import type { Letter, MissingTold } from '../mail-template.ts';
import type { ReminderTold } from './reminder.en.ts';
import { sayDay } from './say-game.ts';

const NAMES: Record<MissingTold['requirement'], string> = {
  'abuse-prevention': 'Curso SafeSport',
  'background-check': 'Verificación de antecedentes',
  'coaching-license': 'Licencia de entrenador',
  concussion: 'Curso sobre conmociones cerebrales',
  'referee-license': 'Licencia de árbitro',
};
const day = (until: string | null): string => (until ? sayDay(until, 'es') : '');

const NOT_BEGUN: Partial<Record<MissingTold['requirement'], string>> = {
  'abuse-prevention':
    'aún no ha comenzado. Abra su página y oprima Comenzar: de una a dos horas, sin límite de tiempo, gratis con el código de su liga.',
  'referee-license': 'no hay una licencia vigente registrada. Su página muestra lo que U.S. Soccer tiene de usted.',
};

const STEPS: Partial<Record<WhyKey, (missing: MissingTold) => string>> = {
  'not-begun': ({ requirement }) =>
    NOT_BEGUN[requirement] ?? 'aún no ha llegado nada. Su página dice cómo obtenerlo y a dónde enviarlo.',
  'begun-waiting': () =>
    'usted comenzó, pero aún no sabemos si terminó. Termínelo en el sitio de SafeSport o suba su certificado.',
  expiring: ({ until }) => `vale hasta el ${day(until)}. Por favor, renuévelo antes.`,
  expired: ({ until }) => (until ? `venció el ${day(until)}. Por favor, renuévelo.` : 'venció. Por favor, renuévelo.'),
  'identity-differs': () => 'SafeSport tiene otros datos de usted que su liga. Abra su página y pida la corrección.',
  'wrong-course': ({ course }) =>
    `llegó “${course ?? 'otro curso'}”, que no es el curso completo. Por favor, tome el completo.`,
  rejected: ({ reason }) => `su certificado no fue aceptado. ${reason ?? ''} Por favor, envíe otro.`,
  'action-needed': ({ reason }) => `su certificado necesita algo de usted. ${reason ?? ''}`,
  revoked: () => 'U.S. Soccer ya no lo tiene en su lista. Por favor, vea su página.',
};

const line = (missing: MissingTold): string => {
  const step = STEPS[missing.why]?.(missing) ?? 'aún no está completo. Su página dice qué sigue.';
  return `• ${NAMES[missing.requirement]}: ${step.trim()}`;
};

export function reminderSpanish({ firstName, organization, missing, deadline }: ReminderTold, link: string): Letter {
  const [first] = missing;
  const what = missing.length === 1 && first ? NAMES[first.requirement] : `${missing.length} requisitos`;
  return {
    subject: deadline
      ? `A más tardar el ${day(deadline)}: ${what} para ${organization}`
      : `Todavía falta para ${organization}: ${what}`,
    greeting: `Hola, ${firstName}:`,
    paragraphs: [
      deadline
        ? `${organization} necesita esto de usted a más tardar el ${day(deadline)}:`
        : `Antes de estar al borde de la cancha con ${organization}, falta esto:`,
      missing.map(line).join('\n'),
      'Si ya lo hizo, abra su página: ahí puede subir su certificado.',
    ],
    button: { label: 'Abrir mi página', href: link },
    code: null,
    footnote: `Recibe este correo porque tiene una inscripción en ${organization}. El enlace es solo para usted: por favor, no lo comparta.`,
  };
}
