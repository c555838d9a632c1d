// Spanish of the form that asks for an administrator's account.
import type { AccountRequestWords } from './account-request.en.ts';

const words: AccountRequestWords = {
  title: 'Pedir una cuenta de administrador',
  what: 'Para quien lleva un equipo o un club aquí. La preparan voluntarios, así que puede tardar un par de días. No la necesita para empezar sus propios cursos.',
  name: 'Su nombre legal',
  email: 'Su correo electrónico',
  club: 'Club o equipo para el que es',
  note: 'Algo que ayude a encontrarle (opcional)',
  noteHelp: 'Por ejemplo, el nombre de su hijo en la liga o un teléfono.',
  send: 'Pedir la cuenta',
  sending: 'Enviando…',
  sentTitle: 'Su solicitud llegó',
  sent: (email) =>
    `Un correo a ${email} se lo confirma. Le escribimos otra vez cuando alguien comience y cuando la cuenta esté lista. Puede tardar un par de días.`,
  contact: (name) => `¿Preguntas? Escriba a ${name}`,
  another: 'Pedir para otra persona',
  problems: {
    name: 'Escriba su nombre.',
    email: 'Escriba una dirección de correo, por ejemplo pat@example.org.',
    club: 'Escriba el club o el equipo.',
  },
  tooMany: 'Llegaron muchas solicitudes desde aquí. Espere una hora e intente de nuevo, o escriba al coordinador.',
  nowhere: 'Esta organización no recibe solicitudes aquí. Escriba a su liga.',
  offline:
    'No podemos comunicarnos con el servidor. Lo que escribió sigue aquí. Revise su conexión e intente de nuevo.',
  failed: 'No funcionó. Lo que escribió sigue aquí. Intente de nuevo.',
};
export default words;
