// Spanish words of <certificate-uploader> from the moment a file is chosen.
import type { UploadFlowWords } from './upload-flow.en.ts';

const words: UploadFlowWords = {
  reading: (name) => `Revisando ${name}`,
  sending: (name) => `Enviando ${name}`,
  preparing: 'Preparando las imágenes',
  cancel: 'Cancelar',
  retry: 'Enviar de nuevo',
  another: 'Subir otro archivo',
  lookedTitle: '¿Es este el archivo correcto?',
  name: 'Nombre',
  course: 'Curso',
  completed: 'Terminado',
  notFound: 'no aparece en el archivo',
  warnings: {
    'name-missing': 'El nombre de este archivo no es el de nuestros registros.',
    'single-module': 'Parece un solo módulo. Suba el certificado del curso completo.',
    'youth-course': 'Parece el curso para menores. Los adultos necesitan el curso completo.',
    'out-of-date': 'Según las reglas de su asociación, es demasiado antiguo.',
    'uploaded-for-another': 'Este archivo ya se subió para otra persona.',
    encrypted: 'Este PDF tiene contraseña y el revisor no podrá abrirlo.',
    broken: 'No pudimos abrir este archivo y quizá el revisor tampoco pueda.',
  },
  courses: {
    core: 'SafeSport Trained, el curso completo',
    'refresher-1': 'Curso de repaso 1',
    'refresher-2': 'Curso de repaso 2',
    'refresher-3': 'Curso de repaso 3',
    'module-1': 'Mandatory Reporting, un módulo',
    'module-2': 'Sexual Misconduct Awareness, un módulo',
    'module-3': 'Emotional and Physical Misconduct, un módulo',
    youth: 'el curso para menores',
    'health-professionals': 'el curso para profesionales de la salud',
  },
  goOn: 'Enviarlo de todos modos',
  other: 'Elegir otro archivo',
  sent: (name) => `${name} se subió.`,
  sentNext: 'Está pendiente: su asociación lo revisa antes de que cuente.',
  pagesTitle: '¿Se puede leer todo? Gire la página que no esté derecha.',
  page: (number) => `Página ${number}`,
  turn: (number) => `Girar la página ${number}`,
  dropPage: (number) => `Quitar la página ${number}`,
  addPage: 'Agregar una página',
  sendPages: (count) => (count === 1 ? 'Enviar esta página' : `Enviar estas ${count} páginas`),
  kept: 'Guardado en este dispositivo. Todavía no se ha enviado.',
  keptNext: 'Se enviará cuando tenga conexión y abra esta página. Solo su liga puede abrirlo.',
  keptPrivate: 'En una ventana privada se conserva solo hasta que se cierre la ventana.',
  noRoom:
    'En este dispositivo ya no hay espacio y el archivo no puede esperar aquí. Deje abierta esta página y envíelo de nuevo, o libere espacio primero.',
  notKept:
    'Este navegador no puede guardar archivos (¿ventana privada?). Deje abierta esta página: se enviará cuando vuelva la conexión.',
  waitingTitle: (count) =>
    count === 1
      ? '1 archivo de este dispositivo aún no se envía'
      : `${count} archivos de este dispositivo aún no se envían`,
  waitingFile: (kind, megabytes, when) => `${kind}, ${megabytes} MB, guardado el ${when}`,
  picture: 'Imagen',
  states: {
    waiting: 'En espera de conexión.',
    sending: 'Enviando…',
    'sign-in': 'Su sesión venció. Inicie sesión o abra su enlace más reciente y enviaremos el archivo.',
  },
  refused: 'No pudimos aceptar este archivo.',
  sendNow: 'Enviar ahora',
  remove: 'Quitar',
  removeForGood: 'Quitar definitivamente',
  refusals: {
    empty: 'Este archivo está vacío. Guarde de nuevo el certificado y elija ese.',
    'too-big': 'Este archivo pesa más de 10 MB. Tome una foto del certificado o guárdelo como PDF.',
    'wrong-type': 'No podemos usar este tipo de archivo. Elija un PDF, JPEG, PNG, HEIC o WebP.',
    encrypted: 'Este PDF tiene contraseña. Ábralo, imprímalo en un PDF nuevo y elija ese.',
    broken: 'No pudimos abrir este archivo. Descargue de nuevo el certificado y elija ese.',
    duplicate: 'Este archivo ya se revisó y no se aceptó. Elija otro.',
  },
  several:
    'Elija un PDF, o hasta 10 imágenes que este navegador pueda mostrar: serán las páginas de un solo archivo. Envíe cualquier otro archivo por separado.',
  offline: 'Se cortó la conexión. El archivo sigue aquí.',
  tooMany: 'Demasiados intentos. Espere unos minutos e intente de nuevo.',
  notAllowed: 'Ya no puede subir archivos aquí. Abra su enlace más reciente o inicie sesión.',
  failed: 'No se pudo subir. Su archivo sigue aquí: intente de nuevo.',
};
export default words;
