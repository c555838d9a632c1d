// Spanish words of <completion-queue>.
import type { CompletionWords } from './completions.en.ts';

const words: CompletionWords = {
  title: 'Cursos terminados que esperan su decisión',
  what: 'SafeSport nos avisó de estos cursos y no coinciden del todo con nadie. Nada se pierde, y nada se aprueba hasta que usted lo diga.',
  loading: 'Cargando cursos terminados…',
  empty: 'No hay nada en espera. Cada aviso de SafeSport encontró a su persona.',
  signInFor: 'Los revisores de la asociación entran aquí.',
  sessionEnded: 'Su sesión terminó. Entre de nuevo para seguir.',
  notReviewer: 'Aquí solo deciden los revisores de una asociación. Usted entró con otra función.',
  offline: 'No podemos comunicarnos con el servidor. Revise su conexión e inténtelo de nuevo.',
  retry: 'Intentar de nuevo',
  finished: (course, day) => `${course}, terminado el ${day}`,
  fields: {
    firstName: 'Nombre',
    lastName: 'Apellido',
    birthDate: 'Fecha de nacimiento',
    gender: 'Género',
    email: 'Correo electrónico',
  },
  genders: { female: 'Femenino', male: 'Masculino', other: 'Otro' },
  field: 'Dato',
  fromSource: 'SafeSport dice',
  onRecord: 'Su registro dice',
  differs: 'distinto',
  same: 'igual',
  missing: 'no lo dice',
  late: 'Los cinco datos son iguales. El curso se terminó antes de pulsar Comenzar, así que espera un clic de usted.',
  nobody:
    'Nadie en su registro se le parece. No hay nada que hacer: cuando esta persona se inscriba o comience, se encuentra por sí solo.',
  link: (name) => `Es ${name}: aprobar`,
  notOurs: 'No es de los nuestros…',
  reason: '¿Por qué? (para el registro)',
  reasonNeeded: 'Escriba unas palabras para quien pregunte después.',
  setAside: 'Apartar',
  back: 'Volver',
  linked: (name) => `${name} queda con aprobación.`,
  aside: (name) => `El curso de ${name} quedó apartado.`,
  alreadyDecided: 'Otra persona acaba de decidir sobre este.',
  notFullCourse: 'Este no es el curso completo: no puede aprobar a nadie. Apártelo.',
  failed: 'No funcionó. No se decidió nada. Inténtelo de nuevo.',
};
export default words;
