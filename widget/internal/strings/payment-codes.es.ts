// Spanish of the coordinator's screen of payment codes.
import type { CodeRefusal } from '../../../contract/payment-code.ts';
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
  what: 'Los entrenadores piden un código en su página; usted entrega uno de la reserva. Nadie más lo ve y ninguno se da dos veces.',
  signInFor: 'Los propietarios y coordinadores inician sesión aquí.',
  notReviewer: 'Aquí solo entrega códigos un propietario o un coordinador. Usted tiene otra función.',
  empty:
    'Aquí todavía nadie pide códigos. Diga en su página de requisitos para qué se pide uno; los códigos los guarda la organización que escribió esa página.',
  counts: (free, given) => `quedan ${free}, entregados ${given}`,
  none: 'No queda ningún código. Agregue algunos abajo.',
  low: 'Quedan pocos. Agregue algunos abajo.',
  automatic: 'Dar un código enseguida a quien lo pida',
  automaticHelp:
    'Solo pueden pedirlo entrenadores confirmados, una vez por temporada. Sin esta marca, usted entrega cada uno.',
  lowAt: 'Avisarme por correo cuando queden',
  save: 'Guardar',
  saved: 'Guardado.',
  addTitle: 'Agregar códigos',
  paste: 'Códigos, uno por línea',
  pasteHelp: 'Péguelos como llegaron. De un archivo CSV se lee la primera columna.',
  file: 'O elija un archivo',
  add: 'Agregar estos códigos',
  nothingToAdd: 'Ahí no hay ningún código. Pegue algunos, uno por línea.',
  tooMany: (most) => `Son más de ${most} líneas. Agréguelas por partes.`,
  added: (many) => (many === 1 ? 'Se agregó 1 código.' : `Se agregaron ${many} códigos.`),
  refusedTitle: (many) => (many === 1 ? 'No se agregó 1 línea:' : `No se agregaron ${many} líneas:`),
  refused: (line, why) => `La línea ${line} ${WHY[why]}`,
  waitingTitle: 'Esperan un código',
  nobodyWaits: 'No espera nadie.',
  since: (day) => `lo pidió el ${day}`,
  handOut: 'Dar un código',
  handedOut: (name) => `${name} ya tiene un código y recibe el aviso por correo.`,
  poolEmpty: 'No queda ningún código, así que nadie recibió uno. Agregue algunos abajo.',
  decline: 'No dar código',
  declined: (name) => `${name} ya no está en la lista. Puede volver a pedirlo.`,
  givenTitle: 'Quién recibió cuál',
  nobodyGot: 'Todavía nadie ha recibido uno.',
  got: (hint, day, by) => `termina en ${hint}, entregado el ${day} por ${by}`,
  byItself: 'la propia reserva',
  show: 'Mostrar',
  hide: 'Ocultar',
};
export default words;
