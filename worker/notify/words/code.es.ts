// Mails about payment codes in Spanish, with the same facts as in English.
import type { Letter } from '../mail-template.ts';
import type { CodeTold } from './code.en.ts';

export function codeSpanish(content: CodeTold, link: string): Letter {
  if (content.template === 'payment-code') {
    return {
      subject: `Su código de pago está listo: ${content.title}`,
      greeting: `Hola, ${content.firstName}:`,
      paragraphs: [
        `${content.organization} tiene un código de pago para usted: ${content.title}.`,
        'Está en su página, con un botón para copiarlo. Es solo para usted y sirve una vez.',
      ],
      button: { label: 'Abrir mi página', href: link },
      code: null,
      footnote: 'Recibe este correo porque pidió un código. El enlace es solo para usted: por favor, no lo comparta.',
    };
  }
  const { organization, title, free } = content;
  const left = free === 0 ? 'no queda ningún código' : free === 1 ? 'queda 1 código' : `quedan ${free} códigos`;
  return {
    subject: `${organization}: ${left} para ${title}`,
    greeting: 'Hola:',
    paragraphs: [`Para ${title}, ${left}. Agregue códigos antes de que el próximo entrenador pida uno.`],
    button: { label: 'Abrir la página de códigos', href: link },
    code: null,
    footnote: `Recibe este correo porque se encarga de los códigos de pago de ${organization}. Llega una vez cada que se van a acabar.`,
  };
}
