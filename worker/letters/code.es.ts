// Mails about payment codes in Spanish, with the same facts as in English.
import type { Letter } from '../mail/mail-template.ts';
import type { CodeTold } from './code.en.ts';

export function codeSpanish(content: CodeTold, link: string): Letter {
  if (content.template === 'payment-code') {
    return {
      subject: `Su código de pago para ${content.title}`,
      greeting: `Hola, ${content.firstName}:`,
      paragraphs: ['Su código ya está en su página. Sirve una vez.'],
      button: { label: 'Ver mi código', href: link },
      code: null,
      footnote: `Usted solicitó este código a ${content.organization}. No reenvíe este correo: el enlace es solo para usted.`,
    };
  }
  const { organization, title, free } = content;
  const left = free === 1 ? 'queda 1 código de pago' : `quedan ${free} códigos de pago`;
  return {
    subject: `${organization}: ${left} para ${title}`,
    greeting: 'Hola:',
    paragraphs: ['Agregue más antes de que se solicite otro.'],
    button: { label: 'Agregar códigos', href: link },
    code: null,
    footnote: `Recibe este correo porque administra los códigos de pago de ${organization}. Se envía una vez cada que quedan pocos.`,
  };
}
