// Spanish of the coordinator's screen of payment codes.
import type { CodeRefusal } from '../../../contract/payment-codes/payment-code.ts';
import panel from './office-panel.es.ts';
import type { PaymentCodesWords } from './payment-codes.en.ts';

const WHY: Record<CodeRefusal, string> = {
  twice: 'ya está en una línea anterior',
  known: 'ya está en los registros, quizá entregado a alguien',
  'not-a-code': 'no es un código: de 4 a 64 letras, dígitos o guiones',
};

const words: PaymentCodesWords = {
  ...panel,
  title: 'Códigos de pago',
  what: 'Cada entrenador solicita su código y solo él o ella lo ve. Cada código se envía una vez.',
  signInFor: 'Los propietarios y coordinadores inician sesión aquí.',
  notReviewer: 'Su función no permite hacer esto. Consulte a un propietario de esta organización.',
  empty:
    'Ningún requisito usa códigos de pago todavía. Agregue una solicitud de código en Configuración > Requisitos de entrenadores.',
  counts: (free, given) => `quedan ${free}, enviados ${given}`,
  none: 'No quedan códigos. Agregue algunos abajo.',
  low: 'Quedan pocos. Agregue más abajo.',
  automatic: 'Enviar códigos automáticamente',
  automaticHelp:
    'Cada entrenador confirmado recibe un código por temporada al solicitarlo. Si está apagado, usted envía cada uno.',
  lowAt: 'Avisarme por correo cuando queden',
  save: 'Guardar',
  saved: 'Guardado.',
  addTitle: 'Agregar códigos',
  paste: 'Códigos, uno por línea',
  pasteHelp: 'Péguelos como llegaron. De un archivo CSV se lee la primera columna.',
  file: 'O elija un archivo',
  add: 'Agregar estos códigos',
  nothingToAdd: 'No hay códigos. Pegue uno por línea.',
  tooMany: (most) => `Son más de ${most} líneas. Agréguelas por partes.`,
  added: (many) => (many === 1 ? 'Se agregó 1 código.' : `Se agregaron ${many} códigos.`),
  refusedTitle: (many) => (many === 1 ? 'No se agregó 1 línea:' : `No se agregaron ${many} líneas:`),
  refused: (line, why) => `La línea ${line} ${WHY[why]}`,
  waitingTitle: 'Solicitudes de código',
  nobodyWaits: 'No hay solicitudes pendientes.',
  since: (day) => `solicitado el ${day}`,
  handOut: 'Enviar código',
  handedOut: (name) => `Código enviado: le avisamos por correo a ${name}.`,
  poolEmpty: 'No quedan códigos y no se envió ninguno. Agregue algunos abajo.',
  decline: 'Rechazar',
  declined: (name) => `Solicitud rechazada. ${name} puede solicitarlo de nuevo.`,
  givenTitle: 'Códigos enviados',
  nobodyGot: 'Todavía no se envían códigos.',
  got: (hint, day, by) => `termina en ${hint}, enviado el ${day}, ${by}`,
  byItself: 'automáticamente',
  show: 'Mostrar',
  hide: 'Ocultar',
};
export default words;
