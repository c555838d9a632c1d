// The mail about a certificate's decision, in Spanish, with the same facts as in English.
import type { Requirement } from '../../../contract/requirement.ts';
import type { Letter } from '../mail-template.ts';
import type { DecisionTold } from './decision.en.ts';

export const REQUIREMENTS_IN_SPANISH: Record<Requirement, string> = {
  'abuse-prevention': 'el curso SafeSport',
  'background-check': 'la verificación de antecedentes',
  'coaching-license': 'la licencia de entrenador',
  concussion: 'el curso sobre conmociones cerebrales',
  'referee-license': 'la licencia de árbitro',
};

export function decisionSpanish(
  { firstName, organization, requirement, decision, reason }: DecisionTold,
  link: string,
): Letter {
  const what = REQUIREMENTS_IN_SPANISH[requirement];
  const subject = {
    approved: `Su certificado está aprobado: ${what}`,
    rejected: `Su certificado no fue aceptado: ${what}`,
    'requires-action': `Falta algo en su certificado: ${what}`,
  }[decision];
  const said = {
    approved: `El certificado que envió para ${what} está aprobado. ${organization} lo ve enseguida; no tiene que hacer nada más.`,
    rejected: `El certificado que envió para ${what} no puede aceptarse. El revisor escribe:`,
    'requires-action': `El certificado que envió para ${what} aún no está decidido. El revisor escribe:`,
  }[decision];
  return {
    subject,
    greeting: `Hola, ${firstName}:`,
    paragraphs: [
      said,
      ...(reason ? [`“${reason}”`] : []),
      ...(decision === 'approved' ? [] : ['Abra su página para enviar otro archivo o ver lo que sigue.']),
    ],
    button: { label: 'Abrir mi página', href: link },
    code: null,
    footnote: `Recibe este correo porque tiene una inscripción en ${organization}. El enlace es solo para usted: por favor, no lo comparta.`,
  };
}
