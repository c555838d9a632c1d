// Every mail in Spanish, with the same facts as in English.

import type { AdministratorRole } from '../../../contract/sign-in.ts';
import { CONFIRM_AFTER_HOURS } from '../../domain/diff-certifications.ts';
import type { Letter, MailContent } from '../mail-template.ts';
import { accountSpanish } from './account.es.ts';
import { certificationSpanish } from './certification.es.ts';
import { codeSpanish } from './code.es.ts';
import { decisionSpanish } from './decision.es.ts';
import { digestSpanish } from './digest.es.ts';
import { firstSpanish } from './first.es.ts';
import { newsSpanish } from './news.es.ts';
import { reminderSpanish } from './reminder.es.ts';

const ROLES: Record<AdministratorRole, string> = {
  owner: 'propietario',
  registrar: 'responsable de inscripciones',
  reviewer: 'revisor',
  coordinator: 'coordinador',
  assignor: 'asignador de árbitros',
};
const MAY: Record<AdministratorRole, string> = {
  owner: 've a todas las personas, cambia la configuración e invita a otros',
  registrar: 've a su gente, confirma inscripciones y sube certificados por ella',
  reviewer: 'decide sobre los certificados',
  coordinator: 've quién está autorizado y sube certificados por otros',
  assignor: 've a los árbitros y sus licencias',
};

export function spanish(content: MailContent, link: string): Letter {
  switch (content.template) {
    case 'registration-confirmed':
      return {
        subject: `Su inscripción en ${content.organization} está confirmada. Lo que sigue: el curso SafeSport`,
        greeting: `Hola, ${content.firstName}:`,
        paragraphs: [
          `${content.organization} ha confirmado su inscripción. Antes de estar al borde de la cancha necesita el curso SafeSport: de una a dos horas, sin límite de tiempo, gratis con el código de su liga.`,
          'Empiece con el botón de abajo. Solo así su liga se entera automáticamente de que usted terminó. Si ya lo terminó antes, puede subir su certificado en la misma página.',
        ],
        button: { label: 'Abrir mi página de SafeSport', href: link },
        code: null,
        footnote:
          'Este enlace es solo para usted: por favor, no lo comparta. Funciona durante 60 días; la página puede enviarle uno nuevo.',
      };
    case 'new-link':
      return {
        subject: `Su nuevo enlace para ${content.organization}`,
        greeting: `Hola, ${content.firstName}:`,
        paragraphs: [`Aquí tiene un nuevo enlace a su página de SafeSport en ${content.organization}.`],
        button: { label: 'Abrir mi página de SafeSport', href: link },
        code: null,
        footnote: 'Si usted no lo pidió, puede ignorar este mensaje: nadie más ha recibido el enlace.',
      };
    case 'registration-received':
      return {
        subject: `Recibimos su inscripción en ${content.organization}`,
        greeting: 'Hola:',
        paragraphs: [
          `${content.organization} todavía debe confirmarla. Le enviaremos un correo cuando lo haga.`,
          'Si usted ya estaba en los registros, no se agregó nada dos veces: enviamos su enlace al correo que está en su registro.',
        ],
        button: null,
        code: null,
        footnote: 'Si usted no se inscribió, puede ignorar este mensaje.',
      };
    case 'confirm-address':
      return {
        subject: `Confirme su nuevo correo para ${content.organization}`,
        greeting: 'Hola:',
        paragraphs: [
          `${content.organization} aprobó este correo para su registro. Para usarlo, abra la página e inicie sesión con él: le enviamos un código de 6 dígitos, no hay contraseña.`,
          'Hasta entonces seguimos usando el correo anterior. Abrir la página por sí solo no cambia nada.',
        ],
        button: { label: 'Iniciar sesión', href: link },
        code: null,
        footnote: `Esto funciona durante ${content.days} días. Si usted no lo pidió, no haga nada.`,
      };
    case 'invitation':
      return {
        subject: `${content.organization} le invita a ayudar: ${ROLES[content.role]}`,
        greeting: 'Hola:',
        paragraphs: [
          `${content.invitedBy} le invita a participar en ${content.organization} en Touchline, como ${ROLES[content.role]}: ${MAY[content.role]}.`,
          'Para aceptar, abra la página e inicie sesión con esta dirección de correo: le llega un código de seis dígitos, no hay contraseña. Abrir la página por sí solo no cambia nada.',
        ],
        button: { label: 'Abrir la página', href: link },
        code: null,
        footnote: `La invitación queda abierta ${content.days} días. Si no la quiere, no haga nada.`,
      };
    case 'register-online':
      return {
        subject: `Por favor, inscríbase en ${content.organization}`,
        greeting: 'Hola:',
        paragraphs: [
          `${content.organization} le pide que se inscriba en línea. Toma tres minutos: su nombre como en su identificación, fecha de nacimiento, función y equipo.`,
          'Lo hace usted porque una verificación de antecedentes necesita su propia autorización.',
        ],
        button: { label: 'Inscribirme', href: link },
        code: null,
        footnote: 'Si esto no es para usted, puede ignorarlo.',
      };
    case 'webhook-switched-off':
      return {
        subject: 'Dejamos de enviar avisos a su sistema',
        greeting: 'Hola:',
        paragraphs: [
          content.because === 'gone'
            ? `${content.url} respondió que ya no existe (410), así que desactivamos este webhook.`
            : `${content.url} no ha aceptado nada durante cinco días, así que desactivamos este webhook.`,
          'No se perdió nada: cuando su sistema vuelva a funcionar, active el webhook en Configuración y reenvíe los días que faltan.',
        ],
        button: null,
        code: null,
        footnote: 'Recibe este mensaje porque usted configuró este webhook.',
      };
    case 'certification-notice':
    case 'assignor-notice':
      return certificationSpanish(content, link);
    case 'certificate-decided':
      return decisionSpanish(content, link);
    case 'standing-news':
      return newsSpanish(content, link);
    case 'reminder':
      return reminderSpanish(content, link);
    case 'digest':
      return digestSpanish(content, link);
    case 'payment-code':
    case 'codes-low':
      return codeSpanish(content, link);
    case 'licenses-missing':
      return {
        subject: `Las respuestas de U.S. Soccer están incompletas para ${content.organization}`,
        greeting: 'Hola:',
        paragraphs: [
          `En las últimas respuestas de U.S. Soccer faltan licencias o certificaciones de ${content.unconfirmed} de los ${content.held} árbitros que consultamos para ${content.organization}. Tantas a la vez indican más bien una respuesta incompleta que revocaciones.`,
          `No se marcó a nadie como revocado y ningún estado cambió. Volvemos a preguntar cada pocas horas. Si alguien de verdad perdió una licencia, abra a ese árbitro y oprima Sincronizar de nuevo: cuenta para esa persona cuando hayan pasado ${CONFIRM_AFTER_HOURS} horas desde que faltó por primera vez.`,
        ],
        button: { label: 'Abrir los árbitros', href: link },
        code: null,
        footnote:
          'Recibe este correo porque es propietario. Llega una vez al día como máximo, mientras las respuestas sigan incompletas.',
      };
    case 'account-request':
      return accountSpanish(content, link);
    case 'first-invitation':
    case 'not-invited':
      return firstSpanish(content, link);
    case 'sign-in-code':
      return {
        subject: `${content.code} es su código para iniciar sesión en Touchline`,
        greeting: 'Hola:',
        paragraphs: ['Escriba este código donde lo pidió:'],
        button: null,
        code: content.code,
        footnote: `Funciona durante ${content.minutes} minutos. Si usted no lo pidió, puede ignorar este mensaje. Nunca pedimos este código por teléfono ni por correo.`,
      };
  }
}
