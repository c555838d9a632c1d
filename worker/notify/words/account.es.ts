// Mails to whoever asked for an administrator's account, in Spanish.
import type { Letter } from '../mail-template.ts';
import type { AccountTold } from './account.en.ts';

export function accountSpanish({ state, organization, contact }: AccountTold, link: string): Letter {
  const ask = contact ? `¿Preguntas? Escriba a ${contact.name}: ${contact.email}` : '';
  const said = {
    asked: {
      subject: `${organization} recibió su solicitud de cuenta`,
      paragraphs: [
        `Usted pidió a ${organization} acceso de administrador. Puede tardar un par de días: lo hacen voluntarios.`,
        'Le escribimos cuando alguien comience y cuando esté lista. Mientras tanto puede hacer sus propios cursos.',
      ],
    },
    'in-work': {
      subject: `${organization} está preparando su cuenta`,
      paragraphs: [`Alguien de ${organization} está preparando su cuenta. Le escribimos cuando esté lista.`],
    },
    done: {
      subject: `Su cuenta en ${organization} está lista`,
      paragraphs: [
        `Su cuenta de administrador está lista. Abra la página e inicie sesión con esta dirección de correo: le llega un código de seis dígitos, no hay contraseña.`,
      ],
    },
  }[state];
  return {
    subject: said.subject,
    greeting: 'Hola:',
    paragraphs: [...said.paragraphs, ...(ask ? [ask] : [])],
    button: state === 'done' ? { label: 'Abrir la página', href: link } : null,
    code: null,
    footnote: 'Si usted no pidió esto, puede ignorarlo: no se le ha dado nada a nadie.',
  };
}
