// The mail about a certificate's decision, in Spanish, with the same facts as in English.
import type { BaseRequirement, Requirement } from '../../contract/core/requirement.ts';
import { nameIn, type RequirementName } from '../../contract/core/requirement-name.ts';
import type { Letter } from '../mail/mail-template.ts';
import type { DecisionTold } from './decision.en.ts';

const REQUIREMENTS_IN_SPANISH: Record<BaseRequirement, string> = {
  'abuse-prevention': 'capacitación SafeSport',
  'background-check': 'verificación de antecedentes',
  'coaching-license': 'licencia de entrenador',
  concussion: 'curso sobre conmociones cerebrales',
  'referee-license': 'licencia de árbitro',
};

export const requirementInSpanish = (of: { requirement: Requirement; ownName?: RequirementName }): string =>
  nameIn('es', REQUIREMENTS_IN_SPANISH, of.requirement, of.ownName);

export function decisionSpanish(
  { firstName, organization, decision, reason, ...of }: DecisionTold,
  link: string,
): Letter {
  const what = requirementInSpanish(of);
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
