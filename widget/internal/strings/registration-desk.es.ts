// Spanish words of <registration-desk>: who waits, and adding somebody by hand.
import type { RegistrationDeskWords } from './registration-desk.en.ts';

const words: RegistrationDeskWords = {
  title: 'Inscripciones',
  what: 'A nadie se le habla de SafeSport antes de que usted confirme. Al confirmar, cada persona recibe un correo con su enlace.',
  loading: 'Cargando inscripciones…',
  empty: 'No hay nadie en espera. Quien se inscriba en línea aparece aquí.',
  signInFor: 'Los encargados de inscripciones inician sesión aquí.',
  sessionEnded: 'Su sesión terminó. Inicie sesión de nuevo para seguir.',
  notReviewer: 'Aquí solo confirma un propietario o un encargado de inscripciones. Usted tiene otra función.',
  offline: 'No podemos comunicarnos con el servidor. Revise su conexión e intente de nuevo.',
  retry: 'Intentar de nuevo',
  waiting: (count) => (count === 1 ? '1 persona espera' : `${count} personas esperan`),
  more: (shown) => `Estas son las primeras ${shown}. Confirme algunas y aparecen las siguientes.`,
  all: 'Elegir a todas',
  choose: (name) => `Elegir a ${name}`,
  since: (day) => `se inscribió el ${day}`,
  minor: 'Menor de 18: las reglas de adultos no se aplican.',
  probablyKnown: 'En los registros de su asociación ya hay alguien muy parecido. Mire antes de confirmar.',
  compare: 'Comparar los dos',
  confirmOne: 'Confirmar',
  confirmName: (name) => `Confirmar a ${name}`,
  confirmChosen: (count) =>
    ['Confirmar a las elegidas', 'Confirmar a 1 persona'][count] ?? `Confirmar a ${count} personas`,
  confirming: 'Confirmando…',
  confirmed: (count) =>
    count === 1
      ? '1 persona está confirmada y recibe su enlace por correo.'
      : `${count} personas están confirmadas y reciben su enlace por correo.`,
  confirmedAlready: 'Ya estaban confirmadas. No se envió nada dos veces.',
  failed: 'No funcionó. No se confirmó a nadie. Intente de nuevo.',
  partly: (done, left) => `${done} confirmadas; ${left} siguen en espera porque falló la conexión. Intente de nuevo.`,
  add: {
    title: 'Agregar a alguien a mano',
    open: 'Agregar a alguien…',
    close: 'Cerrar',
    onlineTitle: (role) => `${role}: debe inscribirse en línea`,
    onlineWhy:
      'Esta función exige una verificación de antecedentes, y para ella hace falta la autorización de la propia persona. Envíele el enlace; le toma tres minutos.',
    underAge: 'Un menor de 18 no necesita la verificación: llene el formulario y oprima Agregar.',
    mail: 'Enviar el enlace de inscripción',
    mailed: (email) => `El enlace de inscripción va en camino a ${email}.`,
    send: 'Agregar',
    added: (name) => `Se agregó y se confirmó a ${name}, que recibe su enlace por correo.`,
    known: 'Probablemente ya está en los registros, así que no se agregó a nadie:',
    elsewhere: (count) =>
      count === 1
        ? '1 persona en otra rama de su asociación. Su encargado puede decirle más.'
        : `${count} personas en otras ramas de su asociación. Sus encargados pueden decirle más.`,
    somebodyElse: 'Es otra persona: agregarla',
    back: 'Volver',
    tooMany: 'Salieron muchos enlaces desde aquí. Espere una hora e intente de nuevo.',
    failed: 'No funcionó. Lo que escribió sigue aquí. Intente de nuevo.',
    fields: {
      role: 'Lo que hará',
      nameHelp: 'Tal como están en su identificación. SafeSport los compara letra por letra.',
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
