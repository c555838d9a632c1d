// Spanish words of <safesport-landing> once it knows who is there.
import type { LandingBodyWords } from './landing-body.en.ts';

const words: LandingBodyWords = {
  hello: (firstName, organization) => `Hola, ${firstName}. Esta es su página en ${organization}.`,
  validUntil: (day) => `Válido hasta el ${day}.`,
  detailsTitle: '¿Es usted?',
  detailsMatch:
    'En el sitio de SafeSport, escriba su nombre, fecha de nacimiento, género y correo exactamente como están aquí. Solo así su liga puede aprobarle automáticamente.',
  name: 'Nombre',
  birthDate: 'Fecha de nacimiento',
  gender: 'Género',
  genders: { female: 'Femenino', male: 'Masculino', other: 'Otro' },
  email: 'Correo electrónico',
  wrongDetails: '¿Hay algo incorrecto? Pida que lo corrijan antes de comenzar.',
  writeTo: (name) => `Escribir a ${name}`,
  codeTitle: 'Su código de acceso',
  codeUse: (organization) =>
    `SafeSport pide una organización y este código. Elija «${organization}» y pegue el código si no aparecen ya llenos.`,
  noCode: 'Su liga entrega el código de acceso. Pídalo antes de comenzar.',
  copy: 'Copiar código',
  copied: 'Copiado',
  copyFailed: 'Seleccione el código y cópielo',
  begin: 'Comenzar la capacitación SafeSport',
  beginAgain: 'Ir de nuevo a SafeSport',
  beginWhy: 'Oprima esto primero, aunque ya tenga cuenta: así su liga sabe que debe esperar su resultado.',
  beginning: 'Un momento…',
  receipt: (receipt) => `Anotado. Su comprobante es ${receipt}.`,
  leaving: 'Le llevamos al sitio de SafeSport…',
  goNow: 'Ir a SafeSport ahora',
  stepsTitle: 'Qué pasa en el sitio de SafeSport',
  steps: [
    'Usted crea una cuenta. Si dice que ya existe, inicie sesión; «Forgot password» le deja entrar.',
    'SafeSport le envía un correo para verificar su dirección. Oprima el enlace e inicie sesión.',
    'Busque «SafeSport Trained» en Catalog o My Courses y termínelo completo. Puede detenerse y seguir otro día.',
    'SafeSport avisa a su liga automáticamente y usted pasa a verde.',
  ],
  doneTitle: '¿Ya lo completó?',
  doneText: 'Si terminó el curso completo esta temporada, suba su certificado. Su asociación lo revisará.',
  upload: 'Subir certificado',
  strangerTitle: 'Abra esta página desde su propio enlace',
  strangerText:
    'El correo de confirmación de su liga tiene un enlace que es solo suyo. Le trae aquí con su nombre y su código de acceso.',
  linkProblems: {
    expired:
      'Este enlace es demasiado antiguo. Los enlaces dejan de funcionar después de un tiempo para proteger sus datos.',
    revoked: 'Su liga desactivó este enlace.',
    notValid: 'Este enlace no está completo o no es correcto. Quizá el programa de correo lo cortó.',
  },
  askLabel: 'Su correo en la liga',
  askButton: 'Enviarme un enlace nuevo',
  askEmpty: 'Escriba el correo que su liga tiene de usted, por ejemplo ana@example.org.',
  asked:
    'Si su liga conoce esta dirección, un enlace nuevo va en camino. Revise su bandeja de entrada y también la de correo no deseado.',
  notConfirmed: 'Podrá comenzar en cuanto su liga confirme su inscripción. Recibirá un correo.',
  tooMany: 'Demasiados intentos. Espere unos minutos e intente de nuevo.',
  failed: 'No funcionó. No se pierde nada; intente de nuevo.',
  courses: {
    core: 'SafeSport Trained (el curso completo)',
    'refresher-1': 'Repaso 1: Recognizing and Reporting Misconduct',
    'refresher-2': 'Repaso 2: Preventing Misconduct',
    'refresher-3': 'Repaso 3: Creating a Positive Sport Environment',
  },
  takeNow: (course) => `Su curso ahora: ${course}.`,
  takeLater: (course, day) => `Su próximo curso: ${course}. Tómelo a partir del ${day}; antes no cuenta.`,
  progress: 'Dónde está usted',
  stages: ['Comience aquí', 'Termine el curso', 'SafeSport aprobado'],
  unknownOrganization: (slug) =>
    `Aquí ninguna organización se llama «${slug}». Quien administra este sitio puede corregirlo; su liga puede decirle dónde comenzar.`,
  left: (count) => (count === 1 ? 'Le falta 1 requisito.' : `Le faltan ${count} requisitos.`),
  clearedWith: (organization) => `Tiene todo aprobado en ${organization}.`,
  wrong: 'Hay algo incorrecto',
  extensionTitle: 'Que el código se llene solo',
  extensionText:
    'En una computadora, una pequeña extensión del navegador llena la organización y el código en el sitio de SafeSport. No envía nada a nadie.',
  extensionLink: 'Obtener la extensión',
  askRetry: 'Intentar de nuevo',
  unreachable:
    'No podemos consultar los registros de su liga en este momento. No se pierde nada. Revise su conexión e intente de nuevo.',
};
export default words;
