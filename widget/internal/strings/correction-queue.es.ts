// Spanish words of <correction-queue>.
import type { CorrectionQueueWords } from './correction-queue.en.ts';

const words: CorrectionQueueWords = {
  title: 'Solicitudes de corrección',
  what: 'Aplique lo que coincida con su identificación. Después revisamos de nuevo los cursos sin asignar.',
  field: 'Dato',
  now: 'Registro actual',
  asked: 'Solicitado',
  since: (day) => `solicitado el ${day}`,
  fields: {
    firstName: 'Nombre',
    lastName: 'Apellidos',
    birthDate: 'Fecha de nacimiento',
    gender: 'Género',
    email: 'Correo electrónico',
  },
  genders: { female: 'Femenino', male: 'Masculino', other: 'Otro' },
  apply: 'Aplicar',
  applyFor: (name) => `Aplicar la corrección de ${name}`,
  decline: 'Rechazar',
  declineFor: (name) => `Rechazar la corrección de ${name}`,
  applied: (name) => `El registro de ${name} quedó corregido.`,
  addressWaits:
    'Enviamos un correo a la nueva dirección. Reemplaza a la anterior cuando la persona inicie sesión con ella.',
  declined: (name) => `Solicitud rechazada. El registro de ${name} no cambió.`,
  alreadyDecided: (name) => `Otra persona acaba de atender la solicitud de ${name}. La lista está al día.`,
  offline: 'No hay conexión con el servidor. Revise su internet e intente de nuevo.',
  failed: 'No pudimos confirmar si se guardó. Recargue la página y revise antes de intentar de nuevo.',
};
export default words;
