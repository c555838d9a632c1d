// Mails to whoever asked for an administrator's account, in Spanish.
import type { Letter } from '../mail/mail-template.ts';
import type { AccountTold } from './account.en.ts';

export function accountSpanish({ state, organization, contact }: AccountTold, link: string): Letter {
  const ask = contact ? `¿Preguntas? Escriba a ${contact.name}: ${contact.email}` : '';
  const said = {
    asked: {
      subject: 'Recibimos su solicitud de acceso',
      paragraphs: [
        `Solicitó a ${organization} acceso de administrador. Le avisaremos cuando haya novedades.`,
        'Mientras tanto puede comenzar su capacitación.',
      ],
    },
    'in-work': {
      subject: `${organization} está revisando su solicitud`,
      paragraphs: [`Alguien de ${organization} revisa su solicitud. Le avisaremos cuando haya novedades.`],
    },
    done: {
      subject: `${organization} atendió su solicitud de acceso`,
      paragraphs: [
        'Si recibió una invitación, abra la página e inicie sesión con este correo. Le enviaremos un código de 6 dígitos; no hay contraseña.',
      ],
    },
  }[state];
  return {
    subject: said.subject,
    greeting: 'Hola:',
    paragraphs: [...said.paragraphs, ...(ask ? [ask] : [])],
    button: state === 'done' ? { label: 'Abrir la página', href: link } : null,
    code: null,
    footnote: 'Si usted no solicitó esto, puede ignorarlo: no se le ha dado acceso a nadie.',
  };
}
