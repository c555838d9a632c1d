// Spanish of the office screen of requests for an account.
import type { AccountRequestsWords } from './account-requests.en.ts';
import panel from './office-panel.es.ts';

const words: AccountRequestsWords = {
  ...panel,
  title: 'Solicitudes de cuentas',
  what: 'Aquí pide quien va a llevar un equipo o un club. Cuando usted comienza y cuando termina, la persona lo sabe por correo.',
  signInFor: 'Los propietarios, encargados de inscripciones y coordinadores inician sesión aquí.',
  notReviewer:
    'Esto lo atiende un propietario, un encargado de inscripciones o un coordinador. Usted tiene otra función.',
  empty:
    'Todavía nadie ha pedido una. Su página de requisitos lleva al formulario; su dirección es la de esta página, terminada en «request-account».',
  open: 'Abiertas',
  closed: 'Cerradas',
  nothingOpen: 'No hay nada abierto.',
  states: { asked: 'Pedida', 'in-work': 'En curso', done: 'Lista', declined: 'No se creó' },
  asked: (day) => `la pidió el ${day}`,
  changed: (day, who) => `desde el ${day}, por ${who}`,
  begin: 'Me encargo',
  finish: 'Está lista',
  decline: 'Rechazar',
  said: {
    'in-work': (name) => `${name} sabrá que usted se encarga.`,
    done: (name) => `Listo. ${name} sabrá que la cuenta está lista.`,
    declined: (name) => `La solicitud de ${name} está cerrada. No se envió ningún correo.`,
  },
  decided: 'Otra persona la cerró mientras tanto.',
  invite: 'Para dar una función a alguien, invítelo en Ajustes, Administradores.',
};
export default words;
