// The mail that answers a correction, in Spanish, with the same facts as in English.
import type { MatchField } from '../../contract/core/match-field.ts';
import type { Letter } from '../mail/mail-template.ts';
import type { CorrectionTold } from './correction.en.ts';

export const FIELDS_IN_SPANISH: Record<MatchField, string> = {
  firstName: 'nombre',
  lastName: 'apellidos',
  birthDate: 'fecha de nacimiento',
  gender: 'género',
  email: 'correo electrónico',
};

export function correctionSpanish(told: CorrectionTold, link: string): Letter {
  const { organization, firstName } = told;
  return {
    ...said(told),
    greeting: `Hola, ${firstName}:`,
    button: told.registrationId ? { label: 'Ver mis pasos', href: link } : null,
    code: null,
    footnote: `Recibe este correo porque tiene una inscripción en ${organization}.${told.registrationId ? ' No reenvíe este correo: el enlace es solo para usted.' : ''}`,
  };
}

function said({
  organization,
  decision,
  fields,
  registrationId,
}: CorrectionTold): Pick<Letter, 'subject' | 'paragraphs'> {
  if (decision === 'declined') {
    return {
      subject: 'Su corrección fue rechazada',
      paragraphs: [
        `${organization} no cambió su registro.`,
        registrationId
          ? 'Abra su página para ver los datos que tenemos. Si no son correctos, comuníquese con la persona responsable de inscripciones.'
          : 'Si su registro no es correcto, comuníquese con la persona responsable de inscripciones.',
      ],
    };
  }
  const changed = fields.filter((field) => field !== 'email').map((field) => FIELDS_IN_SPANISH[field]);
  return {
    subject: changed.length > 0 ? 'Su registro fue corregido' : 'Su correo nuevo fue aprobado',
    paragraphs: [
      ...(changed.length > 0
        ? [`${organization} actualizó: ${changed.join(', ')}. Use los mismos datos en el sitio de SafeSport.`]
        : []),
      ...(fields.includes('email')
        ? [
            `${organization} aprobó su correo nuevo. Para empezar a usarlo, abra el mensaje que enviamos allí e inicie sesión con él. Mientras tanto seguimos usando este.`,
          ]
        : []),
    ],
  };
}
