// Spanish words of <games-desk>.
import type { GamesWords } from './games.en.ts';
import states from './states.es.ts';

const words: GamesWords = {
  title: 'Partidos y árbitros',
  what: 'Comparamos cada partido con todo lo que necesita su árbitro y le avisamos por correo si a alguien le falta algo.',
  signInFor: 'Inicie sesión para ver los partidos que usted asigna.',
  sessionEnded: 'Su sesión se cerró. Inicie sesión de nuevo para continuar.',
  notReviewer: 'Su función no permite hacer esto. Consulte a un propietario de esta organización.',
  notOwner: 'Su función no permite hacer esto. Consulte a un propietario de esta organización.',
  offline: 'No hay conexión con el servidor. Revise su internet e intente de nuevo.',
  failed: 'Algo falló de nuestro lado. Intente de nuevo en un momento.',
  retry: 'Intentar de nuevo',
  loading: 'Cargando…',
  importTitle: 'Importar partidos',
  importWhat:
    'Exporte un archivo CSV, Excel (.xlsx) o calendario (.ics) de su sistema. Importarlo otra vez actualiza los partidos y quita a quienes fueron reemplazados.',
  file: 'Archivo con partidos',
  columns: 'Columnas del archivo',
  columnsWhat:
    'Fecha y hora; los árbitros, en una o varias columnas. Opcionales: correo, número de partido, local, visitante, cancha, zona horaria, estado. En cualquier orden.',
  importSend: 'Importar partidos',
  importing: 'Importando…',
  check: 'Revisar archivo',
  previewTitle: (file) => `Lo que leímos en ${file}`,
  previewWhat: 'Todavía no se importó nada. Revise las fechas y horas, y luego importe.',
  previewKept: (kept, matched) =>
    `${kept === 1 ? '1 árbitro en un partido' : `${kept} árbitros en partidos`}, ${matched} identificados en sus registros.`,
  previewOff: (count) =>
    count === 1
      ? '1 de ellos no se juega: cancelado o aplazado.'
      : `${count} de ellos no se juegan: cancelados o aplazados.`,
  previewFirst: 'Los primeros, como los leímos:',
  previewLeaving: (count) =>
    count === 1 ? '1 árbitro se quitará de un partido:' : `${count} árbitros se quitarán de sus partidos:`,
  orders: { month: 'Primero el mes (7/4 es 4 de julio)', day: 'Primero el día (7/4 es 7 de abril)' },
  noFile: 'Primero elija un archivo.',
  imported: (kept, matched) =>
    `${kept === 1 ? '1 partido importado' : `${kept} partidos importados`}, ${matched} con árbitro identificado.`,
  takenOff: (count) =>
    count === 1
      ? '1 árbitro ya no está en un partido y se quitó de él.'
      : `${count} árbitros ya no están en sus partidos y se quitaron.`,
  unnamed: (count) =>
    count === 1 ? '1 evento no nombra a ningún árbitro.' : `${count} eventos no nombran a ningún árbitro.`,
  readDate: (written, day) => `Leímos ${written} como ${day}. Si no es así, cámbielo aquí.`,
  wrongFile:
    'No encontramos fechas, horas y árbitros en este archivo. Si es un libro antiguo de Excel (.xls), guárdelo primero como .xlsx o CSV. Vea abajo qué columnas necesita.',
  tooLarge: 'El archivo es demasiado grande. Divídalo, por ejemplo por mes.',
  errors: (count) =>
    count === 1
      ? 'No se pudo leer 1 fila. Las demás se importaron.'
      : `No se pudieron leer ${count} filas. Las demás se importaron.`,
  errorsLooked: (count) =>
    count === 1
      ? 'No se puede leer 1 fila. Puede importar las demás.'
      : `No se pueden leer ${count} filas. Puede importar las demás.`,
  errorAt: (line) => `Fila ${line}:`,
  moreErrors: (count) => (count === 1 ? 'Y 1 fila más.' : `Y ${count} filas más.`),
  gamesTitle: 'Próximos partidos',
  noGames: 'Todavía no hay partidos. Importe un archivo o agregue un calendario abajo.',
  unmatched: (count) =>
    count === 1 ? '1 partido sin árbitro identificado.' : `${count} partidos sin árbitro identificado.`,
  allMatched: 'Cada partido tiene a su árbitro identificado.',
  known: 'Árbitro',
  runsOut: (title, day) => `${title}: fecha de vencimiento ${day}, antes de este partido.`,
  belowLevel: (level, needed, held) => `${level} exige al menos “${needed}”. En U.S. Soccer consta “${held}”.`,
  atRisk: (count) =>
    count === 1
      ? '1 partido requiere revisión. Tiene el signo ⚠.'
      : `${count} partidos requieren revisión. Tienen el signo ⚠.`,
  noneAtRisk: 'Los árbitros identificados tienen todo aprobado para sus partidos.',
  notApproved: (requirement, state) => `Falta aprobar: ${requirement} (${state}).`,
  states: states.states,
  requirements: states.requirements,
  show: 'Mostrar',
  shows: { all: 'Todos los partidos', 'at-risk': 'Requieren revisión', unknown: 'Sin identificar' },
  noneShown: 'Aquí no hay partidos. Elija “Todos los partidos” para ver los demás.',
  nobodyYet: 'Sin identificar:',
  is: (name) => `identificado como ${name}`,
  choose: 'Identificar',
  change: 'Cambiar',
  chooseFor: (name) => `¿Quién es “${name}”?`,
  searchHelp: 'Se aplica a todos los partidos con este nombre, ahora y después.',
  cancel: 'Cancelar',
  matched: (name, written) => `“${written}” queda identificado como ${name} en todos los partidos.`,
  gone: 'Este partido o esta persona ya no está aquí. La lista está al día.',
  feedsTitle: 'Calendarios conectados',
  feedsWhat: 'Los revisamos con regularidad. Los cambios se actualizan automáticamente.',
  noFeeds: 'Todavía no hay calendarios conectados.',
  feedName: 'Nombre del calendario',
  feedAddress: 'Dirección del calendario (https o webcal)',
  feedAdd: 'Agregar calendario',
  feedNeeds: 'Hacen falta un nombre y una dirección que empiece con https:// o webcal://.',
  feedAdded: 'Calendario agregado. Sus partidos aparecen después de la primera revisión.',
  feedRefused: 'No podemos leer esta dirección. Debe ser pública y empezar con https:// o webcal://.',
  feedsFull: 'Llegó al máximo. Quite uno primero.',
  feedRead: (when) => `Revisado el ${when}`,
  feedUnread: 'Aún no revisado',
  feedProblem: (problem) => `No se pudo leer: ${problem}`,
  feedRemove: 'Quitar',
  feedSure: (name) => `¿Quitar “${name}” y sus partidos?`,
  feedSureYes: 'Quitar calendario',
  keep: 'Cancelar',
  feedRemoved: 'Calendario quitado, con sus partidos.',
  noticesTitle: 'Avisos por correo',
  daily: 'Un correo al día',
  dailyHelp: 'Si está apagado, le avisamos en cuanto algo pasa.',
  dailyOn: 'Recibe un correo al día.',
  dailyOff: 'Recibe correos en cuanto algo pasa.',
};
export default words;
