// Every mail in Spanish, with the same facts as in English.

import type { AdministratorRole } from '../../contract/sign-in/sign-in.ts';
import type { Letter, MailContent } from '../mail/mail-template.ts';
import { CONFIRM_AFTER_HOURS } from '../ussf/rules/diff-certifications.ts';
import { accountSpanish } from './account.es.ts';
import { certificationSpanish } from './certification.es.ts';
import { codeSpanish } from './code.es.ts';
import { correctionSpanish } from './correction.es.ts';
import { decisionSpanish } from './decision.es.ts';
import { digestSpanish } from './digest.es.ts';
import { firstSpanish } from './first.es.ts';
import { hostOf } from './host-of.ts';
import { newsSpanish } from './news.es.ts';
import { reminderSpanish } from './reminder.es.ts';

const ROLES: Record<AdministratorRole, string> = {
  owner: 'propietario(a)',
  registrar: 'responsable de inscripciones',
  reviewer: 'revisor(a)',
  coordinator: 'coordinador(a)',
  assignor: 'asignador(a)',
};
const MAY: Record<AdministratorRole, string> = {
  owner: 'acceso completo, con configuración e invitaciones',
  registrar: 've personas, confirma inscripciones, sube certificados y envía recordatorios',
  reviewer: 've personas y decide sobre certificados y cursos',
  coordinator: 've personas, sube certificados y envía recordatorios y códigos de pago',
  assignor: 've personas, administra partidos y busca árbitros',
};

export function spanish(content: MailContent, link: string): Letter {
  switch (content.template) {
    case 'registration-confirmed':
      return {
        subject: `Su inscripción en ${content.organization} está confirmada: siguiente paso`,
        greeting: `Hola, ${content.firstName}:`,
        paragraphs: [
          `${content.organization} confirmó su inscripción. Su página muestra lo que todavía le falta.`,
          `Si necesita la capacitación SafeSport, comience con el botón de esa página para que ${content.organization} reciba su curso terminado. Si ya lo terminó, suba ahí su certificado.`,
        ],
        button: { label: 'Ver mis pasos', href: link },
        code: null,
        footnote:
          'No reenvíe este correo: el enlace es solo para usted. Funciona durante 60 días; la página puede enviarle uno nuevo.',
      };
    case 'new-link':
      return {
        subject: `Su enlace nuevo para ${content.organization}`,
        greeting: `Hola, ${content.firstName}:`,
        paragraphs: [`Aquí está el enlace nuevo a su página en ${content.organization}.`],
        button: { label: 'Ver mis pasos', href: link },
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
    case 'registration-declined':
      return {
        subject: `${content.organization} rechazó su inscripción`,
        greeting: `Hola, ${content.firstName}:`,
        paragraphs: [
          `${content.organization} rechazó su inscripción.`,
          ...(content.reason ? [`El motivo: ${content.reason}`] : []),
          ...(content.contact ? [`¿Preguntas? Escriba a ${content.contact.name}: ${content.contact.email}`] : []),
        ],
        button: null,
        code: null,
        footnote:
          'Puede inscribirse de nuevo. Lo que escribió se borra a los 30 días, salvo que esté inscrito en otro lugar.',
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
        subject: `Invitación: ${ROLES[content.role]} en ${content.organization}`,
        greeting: 'Hola:',
        paragraphs: [
          `${content.invitedBy} le invita a ayudar en ${content.organization} en Touchline con la función: ${ROLES[content.role]} (${MAY[content.role]}).`,
          'Para aceptar, abra la página e inicie sesión con este correo. Le enviaremos un código de 6 dígitos; no hay contraseña. Abrir la página por sí solo no cambia nada.',
        ],
        button: { label: 'Abrir la página', href: link },
        code: null,
        footnote: `La invitación vence en ${content.days} días. Si no la quiere, no haga nada.`,
      };
    case 'register-online':
      return {
        subject: `Inscríbase en ${content.organization}`,
        greeting: content.invited ? `Hola, ${content.invited.firstName}:` : 'Hola:',
        paragraphs: [
          content.invited
            ? `${content.organization} le pide que se inscriba en línea. Lo hace usted porque la inscripción necesita su propia aceptación. El formulario ya tiene lo que ${content.organization} escribió sobre usted: revíselo y complete lo que falta.`
            : `${content.organization} le pide que se inscriba en línea. Lo hace usted porque la verificación de antecedentes necesita su autorización.`,
        ],
        button: { label: 'Inscribirme', href: link },
        code: null,
        footnote: 'Si esto no es para usted, puede ignorarlo.',
      };
    case 'webhook-switched-off':
      return {
        subject: `Webhook desactivado: ${hostOf(content.url)}`,
        greeting: 'Hola:',
        paragraphs: [
          `Lo desactivamos porque ${content.because === 'gone' ? 'respondió 410 Gone' : 'no aceptó nada en 5 días'}: ${content.url}`,
          'Cuando su sistema vuelva a funcionar, active el webhook en Configuración y reenvíe lo pendiente.',
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
    case 'correction-decided':
      return correctionSpanish(content, link);
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
        subject: `${content.code} es su código para iniciar sesión`,
        greeting: 'Hola:',
        paragraphs: [`Escríbalo donde lo solicitó. Vence en ${content.minutes} minutos.`],
        button: null,
        code: content.code,
        footnote:
          'Si usted no lo solicitó, puede ignorar este mensaje. Nunca pedimos este código por teléfono ni por correo.',
      };
  }
}
