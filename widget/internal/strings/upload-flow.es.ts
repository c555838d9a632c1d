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
    'name-missing': 'El nombre de nuestros registros no aparece en este archivo.',
    'single-module': 'Parece ser un solo módulo. Se necesita el certificado del curso completo.',
    'youth-course': 'Parece ser el curso para deportistas jóvenes. Los adultos necesitan el curso completo.',
    'out-of-date': 'La fecha es demasiado antigua: según las reglas de su asociación ya no cuenta.',
    'uploaded-for-another': 'Este mismo archivo ya se subió para otra persona.',
    encrypted: 'Este PDF tiene contraseña. Quien lo revise no podría abrirlo.',
    broken: 'Este archivo no se pudo abrir. Quizá tampoco pueda abrirlo quien lo revise.',
  },
  courses: {
    core: 'SafeSport Trained, el curso completo',
    'refresher-1': 'Curso de repaso 1',
    'refresher-2': 'Curso de repaso 2',
    'refresher-3': 'Curso de repaso 3',
    'module-1': 'Mandatory Reporting, un módulo',
    'module-2': 'Sexual Misconduct Awareness, un módulo',
    'module-3': 'Emotional and Physical Misconduct, un módulo',
    youth: 'el curso para deportistas jóvenes',
    'health-professionals': 'el curso para profesionales de la salud',
  },
  goOn: 'Enviarlo de todos modos',
  other: 'Elegir otro archivo',
  sent: (name) => `${name} ha llegado.`,
  sentNext: 'Ahora lo revisa un administrador de la asociación. Aquí no queda nada por hacer.',
  pagesTitle: '¿Se puede leer todo? Gire la página que no esté derecha.',
  page: (number) => `Página ${number}`,
  turn: (number) => `Girar la página ${number}`,
  dropPage: (number) => `Quitar la página ${number}`,
  addPage: 'Agregar una página',
  sendPages: (count) => (count === 1 ? 'Enviar esta página' : `Enviar estas ${count} páginas`),
  kept: 'Guardado en este dispositivo.',
  keptNext:
    'Ahora no hay conexión. Se envía solo cuando la haya, incluso si cierra esta página y la vuelve a abrir aquí más tarde. Solo los registros de su liga pueden abrirlo.',
  keptPrivate: 'En una ventana privada se conserva solo hasta que se cierre la ventana.',
  noRoom:
    'En este dispositivo ya no hay espacio, así que el archivo no puede esperar aquí. Deje abierta esta página y envíelo de nuevo, o libere espacio antes.',
  notKept:
    'Este navegador no permite guardar nada aquí, como en una ventana privada. Deje abierta esta página; se envía de nuevo cuando vuelva la conexión.',
  waitingTitle: (count) =>
    count === 1 ? 'Un archivo espera en este dispositivo' : `${count} archivos esperan en este dispositivo`,
  waitingFile: (kind, megabytes, when) => `${kind}, ${megabytes} MB, guardado el ${when}`,
  picture: 'Imagen',
  states: {
    waiting: 'Espera la conexión.',
    sending: 'Se está enviando.',
    'sign-in':
      'El enlace o la sesión con que se guardó ya venció. Abra esta página desde su correo más reciente o inicie sesión: el archivo sigue aquí y se envía entonces.',
  },
  refused: 'No se aceptó.',
  sendNow: 'Enviar ahora',
  remove: 'Quitar',
  removeForGood: 'Quitar para siempre',
  refusals: {
    empty: 'Este archivo está vacío. Guarde de nuevo el certificado y elija ese.',
    'too-big': 'Este archivo pesa más de 10 MB. Tome una foto del certificado o guárdelo como PDF.',
    'wrong-type': 'Este no es un archivo de certificado. Elija un PDF o una imagen: JPEG, PNG, HEIC o WebP.',
    encrypted: 'Este PDF tiene contraseña. Ábralo, imprímalo en un PDF nuevo y elija ese.',
    broken: 'Este archivo no se puede abrir. Descargue de nuevo el certificado y elija ese.',
    duplicate: 'Este mismo archivo ya se revisó y no se aceptó. Elija otro.',
  },
  several:
    'Elija un PDF, o hasta 10 imágenes que este navegador pueda mostrar: serán las páginas de un solo archivo. Envíe cualquier otro archivo por separado.',
  offline: 'Se cortó la conexión. El archivo sigue aquí.',
  tooMany: 'Demasiados intentos. Espere unos minutos y envíelo de nuevo.',
  notAllowed: 'Ya no puede subir archivos aquí. Abra la página desde su enlace o inicie sesión de nuevo.',
  failed: 'No llegó. El archivo sigue aquí.',
};
export default words;
