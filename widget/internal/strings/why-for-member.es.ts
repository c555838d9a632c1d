// Spanish answers to "why is it not green?", said to the person themselves.
import type { MatchField } from '../../../contract/match-field.ts';
import type { Why } from '../../../contract/why.ts';
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
    'not-confirmed': () => 'Su liga aún no ha confirmado su inscripción.',
    'not-begun': () => 'Aún no ha comenzado.',
    'begun-waiting': (_, since) => `Comenzó${on(since)}. SafeSport aún no nos informa que terminó.`,
    'identity-differs': (why) =>
      `SafeSport envió su curso terminado, pero esto no coincide con lo que tiene su liga: ${listFields(why)}.`,
    'wrong-course': (why) => `SafeSport envió «${why.course ?? ''}», que no es el curso completo.`,
    expired: (_, since) => `Su capacitación venció${on(since)}.`,
    'waiting-for-review': (_, since) => `Su certificado llegó${on(since)} y espera revisión.`,
    'late-completion': () => 'Encontramos un curso terminado antes de que oprimiera Comenzar. Espera revisión.',
    'course-in-question': (why) => `Terminó «${why.course ?? ''}». Su asociación decide si cuenta.`,
    rejected: (why) => `Su certificado no fue aceptado. ${why.reason ?? ''}`,
    'action-needed': (why) => `Su certificado necesita algo de usted. ${why.reason ?? ''}`,
    'association-handles': () => 'Su asociación se encarga de este requisito.',
    revoked: () => 'U.S. Soccer ya no lo tiene en su lista.',
    'may-lag': () => 'El sistema de su estado puede informar tarde; este registro puede estar atrasado.',
  },
  nothingYet: 'Aún no ha llegado nada para este requisito.',
  next: {
    none: 'No falta nada para este requisito.',
    wait: 'Por ahora no tiene que hacer nada.',
    begin: 'Siguiente paso: comience la capacitación.',
    'finish-course': 'Siguiente paso: termine el curso en el sitio de SafeSport.',
    'take-refresher': 'Siguiente paso: tome el curso de repaso.',
    upload: 'Siguiente paso: suba su certificado.',
    'take-full-course': 'Siguiente paso: tome el curso completo.',
    review: 'Su asociación lo revisará. No hay nada que hacer.',
    'correct-identity': 'Siguiente paso: pida a su liga que corrija sus datos, o corríjalos en el sitio de SafeSport.',
    'confirm-registration': 'Su liga lo confirmará. No hay nada que hacer.',
    'contact-association': 'Siguiente paso: comuníquese con su asociación.',
  },
  fields,
};
export default words;
