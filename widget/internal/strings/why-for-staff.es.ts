// Spanish answers to "why is it not green?", said about someone else to a registrar or reviewer.

import { fields, listFields } from './people.es.ts';
import type { StaffWhyWords } from './why-for-member.en.ts';

const since = (day: string) => (day ? ` desde el ${day}` : '');

const words: StaffWhyWords = {
  why: {
    approved: () => 'Aprobado.',
    expiring: () => 'Aprobado, pero vence pronto.',
    exempt: () => 'No necesita este requisito.',
    'not-confirmed': () => 'La inscripción no se ha confirmado, así que no se envió el aviso de SafeSport.',
    'not-begun': () => 'Aún no ha oprimido Comenzar.',
    'begun-waiting': (_, day) => `Comenzó${day ? ` el ${day}` : ''}; SafeSport aún no informa que terminó.`,
    'identity-differs': (why) => `Llegó un curso terminado, pero esto difiere de nuestro registro: ${listFields(why)}.`,
    'wrong-course': (why) => `Llegó el curso «${why.course ?? ''}», que no es el curso completo.`,
    expired: (_, day) => `Venció${day ? ` el ${day}` : ''}.`,
    'waiting-for-review': (_, day) => `Un certificado espera la revisión de la asociación${since(day)}.`,
    'late-completion': () => 'Se encontró un curso terminado antes de Comenzar; espera la revisión de la asociación.',
    'course-in-question': (why) => `Terminó «${why.course ?? ''}»; la asociación decide si cuenta.`,
    rejected: (why) => `El certificado fue rechazado. ${why.reason ?? ''}`,
    'action-needed': (why) => `El certificado fue devuelto. ${why.reason ?? ''}`,
    'background-check-running': (_, day) =>
      `La verificación de antecedentes está en curso${since(day)}. Los clubes solo ven que ustedes se encargan.`,
    'background-check-consider': () =>
      'La verificación de antecedentes volvió como «consider». Solo la asociación ve esto.',
    'association-handles': () => 'La asociación se encarga de este requisito.',
    revoked: () => 'U.S. Soccer ya no lo tiene en su lista.',
    'may-lag': () => 'El sistema del estado puede informar tarde; este registro puede estar atrasado.',
  },
  nothingYet: 'Aún no ha llegado nada para este requisito.',
  next: {
    none: 'No falta nada para este requisito.',
    wait: 'Por ahora no hay nada que hacer.',
    begin: 'Siguiente paso: la persona comienza la capacitación.',
    'finish-course': 'Siguiente paso: la persona termina el curso en el sitio de SafeSport.',
    'take-refresher': 'Siguiente paso: la persona toma el curso de repaso.',
    upload: 'Siguiente paso: la persona, o usted, sube el certificado.',
    'take-full-course': 'Siguiente paso: la persona toma el curso completo.',
    review: 'Siguiente paso: la asociación lo revisa.',
    'correct-identity':
      'Siguiente paso: se corrige el registro aquí, o la persona lo corrige en el sitio de SafeSport.',
    'confirm-registration': 'Siguiente paso: confirme la inscripción.',
    'contact-association': 'Siguiente paso: la persona se comunica con la asociación.',
  },
  fields,
};
export default words;
