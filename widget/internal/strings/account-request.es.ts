// Spanish of the form that asks for an administrator's account.
import type { AccountRequestWords } from './account-request.en.ts';

const words: AccountRequestWords = {
  title: 'Solicitar acceso de administrador',
  what: 'Para quienes administran un equipo o un club aquí. No lo necesita para empezar su propia capacitación.',
  name: 'Su nombre legal',
  email: 'Su correo electrónico',
  club: 'Club o equipo',
  note: 'Algo que nos ayude a encontrarle (opcional)',
  noteHelp: 'Por ejemplo, el nombre de su hijo en la liga o un teléfono.',
  send: 'Enviar solicitud',
  sending: 'Enviando…',
  sentTitle: 'Recibimos su solicitud',
  sent: (email) =>
    `Su liga revisa cada solicitud. Avisaremos a ${email} cuando haya novedades. Mientras tanto puede comenzar su capacitación.`,
  contact: (name) => `¿Preguntas? Escriba a ${name}`,
  another: 'Solicitar para otra persona',
  problems: {
    name: 'Escriba su nombre.',
    email: 'Escriba una dirección de correo, por ejemplo pat@example.org.',
    club: 'Escriba el club o el equipo.',
  },
  tooMany: 'Llegó al máximo por ahora. Intente de nuevo en una hora.',
  nowhere: 'Esta organización no recibe solicitudes aquí. Escriba a su liga.',
  offline: 'No hay conexión con el servidor. Lo que escribió sigue aquí. Revise su internet e intente de nuevo.',
  failed: 'No pudimos confirmar si se envió. Lo que escribió sigue aquí. Revise su correo antes de intentar de nuevo.',
};
export default words;
