// Spanish words of <correction-queue>.
import type { CorrectionQueueWords } from './correction-queue.en.ts';

const words: CorrectionQueueWords = {
  title: 'Correcciones que la gente pide',
  what: 'SafeSport compara letra por letra. Aplique lo que dice su identificación; los cursos que no coincidían se comparan de nuevo.',
  field: 'Dato',
  now: 'Su registro dice',
  asked: 'La persona pide',
  since: (day) => `pedida el ${day}`,
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
  declined: (name) => `El registro de ${name} se queda como está.`,
  alreadyDecided: (name) => `Otra persona acaba de decidir sobre la corrección de ${name}.`,
  offline: 'No podemos comunicarnos con el servidor. No se cambió nada. Inténtelo de nuevo.',
  failed: 'No funcionó. No se cambió nada. Inténtelo de nuevo.',
};
export default words;
