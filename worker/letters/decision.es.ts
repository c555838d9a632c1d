// The mail about a certificate's decision, in Spanish, with the same facts as in English.
import type { Requirement } from '../../contract/core/requirement.ts';
import type { Letter } from '../mail/mail-template.ts';
import type { DecisionTold } from './decision.en.ts';

export const REQUIREMENTS_IN_SPANISH: Record<Requirement, string> = {
  'abuse-prevention': 'capacitación SafeSport',
  'background-check': 'verificación de antecedentes',
  'coaching-license': 'licencia de entrenador',
  concussion: 'curso sobre conmociones cerebrales',
  'referee-license': 'licencia de árbitro',
};

export function decisionSpanish(
  { firstName, organization, requirement, decision, reason }: DecisionTold,
  link: string,
): Letter {
  const what = REQUIREMENTS_IN_SPANISH[requirement];
  const subject = {
    approved: `Certificado aprobado: ${what}`,
    rejected: `Certificado no aceptado: ${what}`,
    'requires-action': `Corrija su certificado: ${what}`,
  }[decision];
  const said = {
    approved: `Se aprobó el certificado que subió (${what}).`,
    rejected: `No se pudo aceptar el certificado que subió (${what}).${reason ? ' Motivo:' : ''}`,
    'requires-action': `El certificado que subió (${what}) necesita un cambio${reason ? ':' : '.'}`,
  }[decision];
  return {
    subject,
    greeting: `Hola, ${firstName}:`,
    paragraphs: [
      said,
      ...(reason ? [`“${reason}”`] : []),
      ...(decision === 'approved' ? [] : ['Abra su página para subir otro archivo.']),
    ],
    button: { label: decision === 'approved' ? 'Ver mis pasos' : 'Subir de nuevo', href: link },
    code: null,
    footnote: `Recibe este correo porque tiene una inscripción en ${organization}. No reenvíe este correo: el enlace es solo para usted.`,
  };
}
