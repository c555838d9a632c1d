// Spanish of the office screen of requests for an account.
import type { AccountRequestsWords } from './account-requests.en.ts';
import panel from './office-panel.es.ts';

const words: AccountRequestsWords = {
  ...panel,
  title: 'Solicitudes de acceso',
  what: 'Aquí llegan las solicitudes de acceso de administrador.',
  signInFor: 'Los propietarios, responsables de inscripciones y coordinadores inician sesión aquí.',
  notReviewer: 'Su función no permite hacer esto. Consulte a un propietario de esta organización.',
  empty: 'Todavía no hay solicitudes.',
  formLink: 'Copiar el enlace del formulario',
  linkCopied: 'Enlace copiado.',
  open: 'Abiertas',
  closed: 'Cerradas',
  nothingOpen: 'No hay solicitudes abiertas.',
  states: { asked: 'Solicitada', 'in-work': 'En curso', done: 'Atendida', declined: 'Rechazada' },
  asked: (day) => `solicitada el ${day}`,
  changed: (day, who) => `desde el ${day}, por ${who}`,
  begin: 'Iniciar',
  finish: 'Marcar como atendida',
  decline: 'Rechazar',
  said: {
    'in-work': (name) => `Enviamos un correo a ${name}: su solicitud está en curso.`,
    done: (name) => `Marcada como atendida. Enviamos un correo a ${name}.`,
    declined: (name) => `Solicitud rechazada. ${name} puede solicitarlo de nuevo. No se envió ningún correo.`,
  },
  decided: 'Otra persona acaba de atenderlo. La lista está al día.',
  invite: 'Para dar una función a alguien, invítelo en Configuración, Administradores.',
};
export default words;
