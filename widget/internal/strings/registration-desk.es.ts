// Spanish words of <registration-desk>: who waits, and adding somebody by hand.
import type { RegistrationDeskWords } from './registration-desk.en.ts';

const words: RegistrationDeskWords = {
  title: 'Inscripciones',
  what: 'Confirme a cada persona para que pueda comenzar. Al confirmar, se le envía su enlace personal.',
  loading: 'Cargando inscripciones…',
  empty: 'No hay inscripciones por confirmar.',
  registrationLink: 'Copiar el enlace de inscripción',
  linkCopied: 'Enlace copiado.',
  signInFor: 'Las personas responsables de inscripciones inician sesión aquí.',
  sessionEnded: 'Su sesión se cerró. Inicie sesión de nuevo para continuar.',
  notReviewer: 'Su función no permite hacer esto. Consulte a un propietario de esta organización.',
  offline: 'No hay conexión con el servidor. Revise su internet e intente de nuevo.',
  retry: 'Intentar de nuevo',
  waiting: (count) => (count === 1 ? '1 persona por confirmar' : `${count} personas por confirmar`),
  more: (shown) => `Se muestran las primeras ${shown}. Confirme algunas para ver las siguientes.`,
  all: 'Seleccionar todas',
  choose: (name) => `Seleccionar a ${name}`,
  since: (day) => `se inscribió el ${day}`,
  minor: 'Menor de 18: las reglas de adultos no se aplican.',
  probablyKnown: 'Posible duplicado de alguien en los registros de su asociación. Compare antes de confirmar.',
  compare: 'Comparar registros',
  confirmOne: 'Confirmar',
  confirmName: (name) => `Confirmar a ${name}`,
  confirmChosen: (count) => ['Confirmar selección', 'Confirmar a 1 persona'][count] ?? `Confirmar a ${count} personas`,
  confirming: 'Confirmando…',
  confirmed: (count) =>
    count === 1
      ? '1 inscripción confirmada. Se envía su enlace.'
      : `${count} inscripciones confirmadas. Se envían sus enlaces.`,
  confirmedAlready: 'Ya estaban confirmadas. No se envió ningún correo dos veces.',
  failed: 'No pudimos confirmar si se guardó. Recargue la página y revise antes de intentar de nuevo.',
  partly: (done, left) => `${done} confirmadas; ${left} sin confirmar porque se perdió la conexión. Intente de nuevo.`,
  decline: 'Rechazar…',
  declineName: (name) => `Rechazar a ${name}…`,
  declineWhat: (name) =>
    `Avisaremos a ${name} por correo de que su inscripción fue rechazada. Puede recuperarla durante 30 días.`,
  reason: 'Motivo (opcional)',
  reasonHelp: 'Lo leerá en el correo.',
  declineNow: 'Rechazar inscripción',
  declining: 'Rechazando…',
  keep: 'Cancelar',
  declined: (name) => `La inscripción de ${name} fue rechazada. Le avisamos por correo.`,
  declinedTitle: (count) => `Rechazadas (${count})`,
  declinedWhat: 'Se borran 30 días después de rechazarlas.',
  declinedBy: (by, day) => `rechazada por ${by} el ${day}`,
  declinedReason: (reason) => `Motivo: ${reason}`,
  putBack: 'Recuperar',
  putBackName: (name) => `Recuperar a ${name}`,
  isBack: (name, mail) =>
    mail === 'withdrawn'
      ? `${name} está pendiente otra vez. No se envió ningún correo.`
      : `${name} está pendiente otra vez. El correo de rechazo ya se había enviado: avísele.`,
  handled: 'Otra persona ya atendió esta inscripción. La lista está al día.',
  again: (name) => `${name} ya se inscribió de nuevo. No se recuperó nada.`,
  add: {
    title: 'Agregar persona',
    open: 'Agregar persona…',
    close: 'Cerrar',
    onlineTitle: (role) => `${role}: debe inscribirse en línea`,
    onlineWhy:
      'La verificación de antecedentes necesita su autorización, así que la persona se inscribe. Escriba nombre y correo, y envíele el enlace.',
    underAge: 'Un menor de 18 no necesita la verificación: llene el formulario y oprima Agregar.',
    mail: 'Enviar el enlace de inscripción',
    invited: (name, email) => `Se invitó a ${name}. Enviamos el enlace de inscripción a ${email}.`,
    invitedBefore: (name) =>
      `Ya se invitó a ${name} esta temporada. No se envió otro correo; envíe un recordatorio desde la lista.`,
    send: 'Agregar',
    added: (name) => `${name}: inscripción agregada y confirmada. Se envía su enlace.`,
    known: 'Posible duplicado; no se agregó a nadie:',
    elsewhere: (count) =>
      count === 1
        ? '1 posible coincidencia en otra organización de su asociación. Comuníquese con su responsable de inscripciones.'
        : `${count} posibles coincidencias en otras organizaciones de su asociación. Comuníquese con sus responsables de inscripciones.`,
    somebodyElse: 'Agregar como persona nueva',
    back: 'Volver',
    tooMany: 'Llegó al máximo por ahora. Intente de nuevo en una hora.',
    failed:
      'No pudimos confirmar si se guardó. Lo que escribió sigue aquí. Recargue la página y revise antes de intentar de nuevo.',
    fields: {
      role: 'Función',
      nameHelp: 'Su nombre legal, como en su identificación. Los acentos y las mayúsculas no importan.',
      genderHelp: 'Como la persona lo indicará a SafeSport.',
      language: 'Idioma de sus correos',
      problems: {
        firstName: 'Escriba el nombre.',
        lastName: 'Escriba los apellidos.',
        birthDate: 'Escriba la fecha de nacimiento.',
        gender: 'Elija una opción.',
        email: 'Escriba una dirección de correo, por ejemplo pat@example.org.',
        phone: 'Escriba un teléfono de siete dígitos o más, o déjelo vacío.',
        consent: 'La persona tiene que aceptar.',
        child: 'Los menores de 13 años no pueden agregarse. No se guardó nada.',
      },
    },
  },
};
export default words;
