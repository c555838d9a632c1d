// Spanish answers to "why is it not green?", said to the person themselves.
import type { MatchField } from '../../../contract/core/match-field.ts';
import type { Why } from '../../../contract/standings/why.ts';
import type { WhyWords } from './why-for-member.en.ts';

export const fields: Record<MatchField, string> = {
  firstName: 'nombre',
  lastName: 'apellidos',
  birthDate: 'fecha de nacimiento',
  gender: 'género',
  email: 'correo electrónico',
};
export const listFields = (why: Why): string => (why.fields ?? []).map((field) => fields[field]).join(', ');
const on = (since: string) => (since ? ` el ${since}` : '');

const words: WhyWords = {
  why: {
    approved: () => 'Aprobado.',
    expiring: () => 'Aprobado, pero vence pronto.',
    exempt: () => 'No necesita este requisito.',
    'not-confirmed': () => 'Su liga todavía no confirma su inscripción.',
    'not-begun': () => 'Aún no ha comenzado.',
    'begun-waiting': (_, since) => `Comenzó${on(since)}. SafeSport aún no nos informa que terminó.`,
    'identity-differs': (why) =>
      `SafeSport informa que terminó, pero esto no coincide con el registro de su liga: ${listFields(why)}.`,
    'wrong-course': (why) => `SafeSport informa “${why.course ?? ''}”, que no es el curso completo.`,
    expired: (_, since) => (since ? `Esto venció el ${since}.` : 'Esto ya venció.'),
    'waiting-for-review': (_, since) =>
      `Recibimos su certificado${on(since)}. Está pendiente: su asociación lo revisa antes de que cuente.`,
    'late-completion': () =>
      'SafeSport muestra que terminó antes de oprimir Comenzar. Su asociación lo está revisando.',
    'course-in-question': (why) =>
      why.unknownCourse
        ? `SafeSport envió “${why.course ?? ''}”, un curso que no conocemos. Su asociación decide si cuenta.`
        : `Terminó “${why.course ?? ''}”. Su asociación decide si cuenta.`,
    rejected: (why) => `No se aceptó su certificado. ${why.reason ?? ''}`,
    'action-needed': (why) => `Su certificado necesita un cambio: ${why.reason ?? ''}`,
    'association-handles': () => 'Su asociación se encarga de este requisito.',
    'sign-anew': () => 'Hay una versión nueva. Su firma anterior ya no cuenta.',
    'not-recorded': () => 'Su asociación todavía no registra esta verificación.',
    'not-needed': (_, since) => `No lo necesita: respondió${on(since)} que está pocas veces con los jugadores.`,
    revoked: () => 'U.S. Soccer ya no lo tiene en su lista.',
    'may-lag': () => 'El sistema de su estado puede informar tarde; este registro puede estar atrasado.',
  },
  nothingYet: 'No hemos recibido nada para este requisito.',
  next: {
    none: 'No falta nada para este requisito.',
    wait: 'Por ahora no tiene que hacer nada.',
    begin: 'Siguiente paso: comience la capacitación.',
    'finish-course': 'Siguiente paso: termine el curso en el sitio de SafeSport.',
    'take-refresher': 'Siguiente paso: tome el curso de repaso.',
    upload: 'Siguiente paso: suba su certificado.',
    'take-full-course': 'Siguiente paso: tome el curso completo.',
    review: 'Siguiente paso: su asociación lo revisa.',
    'correct-identity': 'Siguiente paso: solicite una corrección aquí o corrija sus datos en SafeSport.',
    'confirm-registration': 'Siguiente paso: la persona responsable de inscripciones la confirma.',
    sign: 'Siguiente paso: léalo y fírmelo.',
    answer: 'Siguiente paso: responda la pregunta.',
    record: 'Siguiente paso: lo hace su asociación.',
    'contact-association': 'Siguiente paso: comuníquese con su asociación.',
  },
  fields,
};
export default words;
