// Spanish of the part of a person's panel that hands over and erases everything kept about them.
import type { PersonRecordWords } from './person-record.en.ts';

const words: PersonRecordWords = {
  title: 'Copiar o borrar todo',
  exportWhat: (name) =>
    `Un archivo (ZIP) con todo lo que se guarda sobre ${name}: inscripciones, autorizaciones con su historial, certificados, correos. Para cuando pregunte qué guardan ustedes.`,
  exportCare:
    'Dice cómo resultaron las verificaciones de antecedentes, si ustedes las reciben. Solo la asociación puede saberlo: quítelo antes de entregar el archivo. La persona también puede descargar su propia copia en su página de cuenta.',
  download: 'Descargar todo',
  gathering: 'Reuniendo todo. Con muchos certificados tarda un minuto…',
  saved: 'El archivo está en sus descargas. Es personal: guárdelo bien y bórrelo cuando termine.',
  erase: (name) => `Borrar a ${name}…`,
  goesTitle: 'Esto se borra, en cada club y liga de la asociación:',
  goes: [
    'sus nombres, fecha de nacimiento, correo, teléfono y todas sus inscripciones',
    'sus autorizaciones con todo el historial y cada archivo de certificado',
    'los correos que esperan salir y el registro de los que salieron',
    'sus enlaces personales, y su acceso si nadie más usa el mismo correo',
    'los registros de U.S. Soccer, sus partidos y qué códigos de pago recibió',
  ],
  staysTitle: 'Esto queda:',
  stays: [
    'que usted borró a alguien y cuándo; no a quién',
    'lo que antes se descargó o se envió a los sistemas propios de una liga',
    'un cargo que tenga: quítelo en los ajustes',
  ],
  noUndo:
    'Nadie puede deshacerlo. Si una lista o SafeSport nombra de nuevo a esta persona, será alguien nuevo: nada vuelve.',
  type: (name) => `Escriba su nombre para confirmar: ${name}`,
  confirm: 'Borrar para siempre',
  keep: 'No borrar',
  erasing: 'Borrando…',
  erased: (name) => `Se borró a ${name}.`,
  erasedLater: 'Los últimos rastros, como archivos y mensajes, desaparecen en alrededor de una hora.',
  close: 'Cerrar',
  notTheName: (name) => `Ese no es su nombre. Escriba ${name}. No se borró a nadie.`,
  problems: {
    'not-signed-in': 'Su sesión terminó. Inicie sesión de nuevo. No se borró a nadie.',
    'not-allowed': 'Solo un propietario de la asociación puede hacer esto. No se borró a nadie.',
    'not-found': 'Esta persona ya no está aquí.',
    offline: 'No podemos comunicarnos con el servidor. Revise su conexión e intente de nuevo.',
    'too-slow': 'La respuesta tarda demasiado. Intente de nuevo en un momento; pedirlo dos veces no daña nada.',
    outage: 'Algo falló de nuestro lado. Intente de nuevo; pedirlo dos veces no daña nada.',
  },
};
export default words;
