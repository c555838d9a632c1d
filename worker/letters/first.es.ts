// Mails to whoever begins: the one-time invitation, and to an address that nobody has invited. In Spanish.
import type { Letter } from '../mail/mail-template.ts';
import type { FirstContent } from './first.en.ts';

export function firstSpanish(content: FirstContent, link: string): Letter {
  if (content.template === 'first-invitation')
    return {
      subject: `Configure ${content.association} en Touchline`,
      greeting: 'Hola:',
      paragraphs: [
        `Recibió una invitación para configurar ${content.association} en Touchline, con función de propietario(a).`,
        'Abra la página, escriba este correo y oprima Aceptar. Después le enviamos un código de 6 dígitos para iniciar sesión; no hay contraseña. Abrir la página por sí solo no cambia nada.',
      ],
      button: { label: `Configurar ${content.association}`, href: link },
      code: null,
      footnote: `Este enlace sirve una sola vez, durante ${content.hours} horas. Si no lo esperaba, puede ignorar este correo.`,
    };
  return {
    subject: 'Nadie ha invitado todavía a este correo a Touchline',
    greeting: 'Hola:',
    paragraphs: [
      'Alguien escribió este correo para iniciar sesión en Touchline. No tenemos ninguna función ni inscripción con él, así que no hay un código que enviar.',
      'Si usted ayuda a dirigir un club o una liga, pida a su propietario(a) que invite a este correo. Si entrena, inscríbase con su club o inicie sesión con el correo de su inscripción.',
      'Si su asociación es nueva en Touchline, pida una invitación a quien administra este Touchline.',
    ],
    button: null,
    code: null,
    footnote: 'Si no fue usted, puede ignorar este correo. Lo enviamos una vez al día como máximo.',
  };
}
