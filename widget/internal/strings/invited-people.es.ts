// Spanish of the list of people invited to register.
import type { InvitedPeopleWords } from './invited-people.en.ts';
import panel from './office-panel.es.ts';

const words: InvitedPeopleWords = {
  ...panel,
  title: (count) =>
    count === 1 ? '1 persona invitada, aún sin inscribirse' : `${count} personas invitadas, aún sin inscribirse`,
  what: 'Se inscriben con el enlace que enviamos por correo. El enlace llena el formulario. Cada persona recibe como máximo un correo al día.',
  since: (day) => `invitación del ${day}`,
  mailed: (times, day) => `${times} correos, el último el ${day}`,
  more: (shown) => `Se muestran las primeras ${shown}.`,
  remind: 'Recordar',
  remindName: (name) => `Recordar a ${name}`,
  remindAll: (count) => (count === 1 ? 'Recordar a 1 persona' : `Recordar a ${count} personas`),
  reminded: (mailed, left) =>
    [
      mailed === 1 ? 'Se envía 1 recordatorio.' : `Se envían ${mailed} recordatorios.`,
      left === 0 ? '' : `${left} sin recordatorio: se les escribió en las últimas 24 horas o ya se inscribieron.`,
    ]
      .filter(Boolean)
      .join(' '),
  copy: 'Copiar enlace',
  copied: 'Enlace copiado.',
  withdraw: 'Quitar',
  withdrawName: (name) => `Quitar a ${name} de la lista`,
  withdrawn: (name) => `${name} ya no está en la lista. El enlace enviado todavía abre el formulario de inscripción.`,
  handled: 'Esta persona ya se inscribió, u otra persona la quitó. La lista está al día.',
};
export default words;
