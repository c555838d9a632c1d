// Spanish of the part of the account that hands over what is kept about a person.
import type { OwnRecordWords } from './own-record.en.ts';

const words: OwnRecordWords = {
  what: 'Un archivo ZIP con sus datos, inscripciones, historial, certificados y correos.',
  download: 'Descargar mis datos',
  downloadFor: (name) => `Descargar los datos de ${name}`,
  gathering: 'Preparando el archivo. Con muchos certificados tarda un minuto…',
  saved: 'Está en sus descargas. Manténgalo privado.',
  erase: (association) =>
    `Para borrar sus datos, comuníquese con ${association}. Solo un propietario puede hacerlo y no se puede deshacer.`,
  contact: 'Contacto:',
  problems: {
    'not-signed-in': 'Su sesión se cerró. Inicie sesión de nuevo o abra el enlace de su correo.',
    'link-expired': 'Su sesión venció. Cargue esta página de nuevo.',
    'link-revoked': 'Su enlace fue desactivado. Inicie sesión con un código.',
    'link-not-valid': 'Este enlace ya no funciona.',
    'too-many-requests': 'Demasiados intentos. Espere unos minutos e intente de nuevo.',
    offline: 'No hay conexión con el servidor. Revise su internet e intente de nuevo.',
    'too-slow': 'El archivo tarda demasiado en llegar. Intente de nuevo con una conexión más rápida.',
    outage: 'Algo falló de nuestro lado. Intente de nuevo.',
  },
};
export default words;
