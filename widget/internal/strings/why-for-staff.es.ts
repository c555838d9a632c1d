// Spanish answers to "why is it not green?", said about someone else to a registrar or reviewer.

import { fields, listFields } from './people.es.ts';
import type { StaffWhyWords } from './why-for-member.en.ts';

const since = (day: string) => (day ? ` desde el ${day}` : '');

const words: StaffWhyWords = {
  why: {
    approved: () => 'Aprobado.',
    expiring: () => 'Aprobado, pero vence pronto.',
    exempt: () => 'Este requisito no se aplica.',
    'not-confirmed': () => 'La inscripción todavía no está confirmada, así que no se envió el correo de SafeSport.',
    'not-begun': () => 'Aún no comienza.',
    'begun-waiting': (_, day) => `Comenzó${day ? ` el ${day}` : ''}; SafeSport aún no informa que terminó.`,
    'identity-differs': (why) => `Un curso terminado no coincide con nuestro registro: ${listFields(why)}.`,
    'wrong-course': (why) => `SafeSport informa “${why.course ?? ''}”, que no es el curso completo.`,
    expired: (_, day) => `Venció${day ? ` el ${day}` : ''}.`,
    'waiting-for-review': (_, day) => `Un certificado está pendiente de revisión de la asociación${since(day)}.`,
    'late-completion': () => 'Terminó antes de Comenzar; pendiente de revisión de la asociación.',
    'course-in-question': (why) =>
      why.unknownCourse
        ? `SafeSport envió “${why.course ?? ''}”, un curso que no conocemos; la asociación decide si cuenta.`
        : `Terminó “${why.course ?? ''}”; la asociación decide si cuenta.`,
    rejected: (why) => `El certificado fue rechazado. ${why.reason ?? ''}`,
    'action-needed': (why) => `El certificado fue devuelto. ${why.reason ?? ''}`,
    'background-check-running': (_, day) =>
      `La verificación de antecedentes está en curso${since(day)}. Los clubes solo leen que la asociación se encarga.`,
    'background-check-consider': () =>
      'La verificación de antecedentes volvió como “consider”. Solo la asociación ve esto.',
    'association-handles': () => 'La asociación se encarga de este requisito.',
    'check-found': () => 'Una verificación registrada encontró algo. Solo la asociación ve esto.',
    'sign-anew': () => 'Firmó una versión anterior; falta firmar la nueva.',
    'not-recorded': () => 'Todavía no hay una verificación registrada.',
    'not-needed': (_, day) =>
      `No se le pide: respondió${day ? ` el ${day}` : ''} que está pocas veces con los jugadores.`,
    revoked: () => 'U.S. Soccer ya no lo tiene en su lista.',
    'may-lag': () => 'El sistema del estado puede informar tarde; este registro puede estar atrasado.',
  },
  nothingYet: 'Nada recibido para este requisito.',
  next: {
    none: 'No falta nada para este requisito.',
    wait: 'Por ahora no hay nada que hacer.',
    begin: 'Siguiente paso: la persona abre su página y oprime Comenzar.',
    'finish-course': 'Siguiente paso: la persona termina el curso en el sitio de SafeSport.',
    'take-refresher': 'Siguiente paso: la persona toma el curso de repaso.',
    upload: 'Siguiente paso: la persona sube el certificado, o usted lo sube por ella.',
    'take-full-course': 'Siguiente paso: la persona toma el curso completo.',
    review: 'Siguiente paso: la asociación lo revisa.',
    'correct-identity': 'Siguiente paso: corrija el registro aquí o pídale que lo corrija en SafeSport.',
    'confirm-registration': 'Siguiente paso: confirme la inscripción.',
    sign: 'Siguiente paso: la persona lo lee y lo firma en su página.',
    answer: 'Siguiente paso: la persona responde la pregunta en su página.',
    record: 'Siguiente paso: la asociación hace la verificación y la registra.',
    'contact-association': 'Siguiente paso: la persona se comunica con la asociación.',
  },
  fields,
};
export default words;
