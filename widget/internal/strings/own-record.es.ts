// Spanish of the part of the account that hands over what is kept about a person.
import type { OwnRecordWords } from './own-record.en.ts';

const words: OwnRecordWords = {
  what: 'Un archivo (ZIP) para guardar: quién es usted, dónde está inscrito, cada paso de sus autorizaciones, sus certificados tal como los envió y qué correos se le mandaron. Dentro dice cómo leerlo.',
  download: 'Descargar lo que se guarda sobre mí',
  downloadFor: (name) => `Descargar lo que se guarda sobre ${name}`,
  gathering: 'Reuniendo todo. Con muchos certificados tarda un minuto…',
  saved: 'El archivo está en sus descargas. Es personal: guárdelo donde solo usted lo encuentre.',
  erase: (association) =>
    `¿Quiere que se borre todo? Pídalo a ${association}: solo un propietario de allí puede hacerlo. Es para siempre, y no podrá entrenar aquí hasta que se inscriba de nuevo.`,
  contact: 'Si no sabe a quién dirigirse allí, escriba a:',
  problems: {
    'not-signed-in': 'Su sesión ya no está abierta. Inicie sesión de nuevo o abra el enlace de su correo.',
    'link-expired': 'Su sesión venció. Cargue esta página de nuevo.',
    'link-revoked': 'Su enlace se retiró. Inicie sesión con un código.',
    'link-not-valid': 'Con este enlace ya no se guarda nada.',
    'too-many-requests': 'Se pidió demasiadas veces. Espere unos minutos e inténtelo de nuevo.',
    offline: 'No podemos comunicarnos con el servidor. Revise su conexión e inténtelo de nuevo.',
    'too-slow': 'El archivo tarda demasiado en llegar. Inténtelo de nuevo con una conexión más rápida.',
    outage: 'Algo falló de nuestro lado. No se perdió nada. Inténtelo de nuevo.',
  },
};
export default words;
