// Spanish of the part of a person's panel that hands over and erases everything kept about them.
import type { PersonRecordWords } from './person-record.en.ts';

const words: PersonRecordWords = {
  title: 'Copiar o borrar todo',
  exportWhat: (name) =>
    `Un archivo ZIP con los datos de ${name}, inscripciones, historial de estados, certificados y correos.`,
  exportCare:
    'Puede incluir resultados de la verificación de antecedentes. Quítelos antes de compartirlo fuera de la asociación. La persona también puede descargar su propia copia en su página de cuenta.',
  download: 'Descargar todo',
  gathering: 'Reuniendo todo. Con muchos certificados tarda un minuto…',
  saved: 'Está en sus descargas. Manténgalo privado y bórrelo cuando termine.',
  erase: (name) => `Borrar a ${name}…`,
  goesTitle: 'Esto se borra, en cada club y liga de la asociación:',
  goes: [
    'sus nombres, fecha de nacimiento, correo, teléfono y todas sus inscripciones',
    'cada estado con su historial y cada archivo de certificado',
    'los correos sin enviar y el registro de los enviados',
    'sus enlaces personales, y su inicio de sesión si nadie más usa el mismo correo',
    'los registros de U.S. Soccer, sus partidos y los códigos de pago que recibió',
  ],
  staysTitle: 'Esto queda:',
  stays: [
    'una nota de que borró a alguien, sin nombre',
    'archivos ya descargados o enviados a otros sistemas',
    'funciones de administrador (quítelas en Configuración)',
  ],
  noUndo: 'Esto no se puede deshacer. Si la persona vuelve a inscribirse, empieza con un registro nuevo.',
  type: (name) => `Escriba su nombre para confirmar: ${name}`,
  confirm: 'Borrar definitivamente',
  keep: 'Cancelar',
  erasing: 'Borrando…',
  erased: (name) => `Se borró a ${name}.`,
  erasedLater: 'Los últimos rastros, como archivos y mensajes, desaparecen en alrededor de una hora.',
  close: 'Cerrar',
  notTheName: (name) => `Ese no es su nombre. Escriba ${name}. No se borró a nadie.`,
  problems: {
    'not-signed-in': 'Su sesión se cerró. Inicie sesión de nuevo. No se borró a nadie.',
    'not-allowed': 'Solo un propietario de la asociación puede hacer esto. No se borró a nadie.',
    'not-found': 'Esta persona ya no está aquí.',
    offline: 'No hay conexión con el servidor. Revise su internet e intente de nuevo.',
    'too-slow': 'Está tardando demasiado. Intente de nuevo en un momento; pedirlo dos veces no daña nada.',
    outage: 'Algo falló de nuestro lado. Intente de nuevo; pedirlo dos veces no daña nada.',
  },
};
export default words;
