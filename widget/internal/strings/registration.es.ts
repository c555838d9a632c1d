// Spanish words of <coach-registration>, and of the fields it shares with <registration-desk>.
import type { RegistrationWords } from './registration.en.ts';

const words: RegistrationWords = {
  title: (organization) => `Inscripción en ${organization}`,
  intro: 'Para entrenadores, mánagers de equipo, voluntarios y árbitros.',
  loading: 'Cargando…',
  role: 'Lo que usted hará',
  roles: {
    'head-coach': 'Entrenador(a) principal',
    'assistant-coach': 'Entrenador(a) asistente',
    'team-manager': 'Mánager de equipo',
    trainer: 'Preparador(a) atlético(a)',
    'team-doctor': 'Médico(a) del equipo',
    volunteer: 'Voluntario(a)',
    official: 'Árbitro(a)',
  },
  division: 'División',
  divisionHint: 'Por ejemplo U10',
  team: 'Equipo',
  optional: (label) => `${label} (opcional)`,
  firstName: 'Nombre',
  lastName: 'Apellidos',
  nameHelp:
    'Su nombre legal, como en su identificación. Use el mismo en SafeSport, con los dos apellidos si usa dos. Los acentos y las mayúsculas no importan.',
  birthDate: 'Fecha de nacimiento',
  gender: 'Género',
  genderHelp: 'Como lo indicará a SafeSport.',
  genders: { female: 'Femenino', male: 'Masculino', other: 'Otro' },
  email: 'Correo electrónico',
  phone: 'Teléfono',
  language: 'Idioma de nuestros correos',
  languages: { en: 'Inglés', es: 'Español' },
  consent: (organization) =>
    `Acepto que ${organization}, y la liga y la asociación a las que pertenece, guarden estos datos para dar seguimiento a mis requisitos.`,
  send: 'Inscribirme',
  problems: {
    firstName: 'Escriba su nombre.',
    lastName: 'Escriba sus apellidos.',
    birthDate: 'Escriba su fecha de nacimiento.',
    gender: 'Elija una opción.',
    email: 'Escriba una dirección de correo, por ejemplo pat@example.org.',
    phone: 'Escriba un teléfono de siete dígitos o más, o déjelo vacío.',
    consent: 'Solo podemos inscribirle si acepta.',
    child: 'Los menores de 13 años no pueden inscribirse. No se guardó nada.',
  },
  checkFields: 'Corrija los campos marcados e inscríbase.',
  pendingTitle: 'Recibimos su inscripción',
  pending: (organization) => `${organization} todavía debe confirmarla. Le enviaremos un correo cuando lo haga.`,
  noEmail:
    'Le enviamos un correo. ¿No le llega en unos minutos? Revise el correo no deseado. Si otra persona de su familia está inscrita con los mismos datos, inscríbase como otra persona.',
  somebodyElse: 'Soy otra persona: continuar',
  another: 'Inscribir a otra persona',
  archived: (organization) => `${organization} ya no recibe inscripciones. Pregunte a su liga dónde inscribirse.`,
  notFound:
    'No encontramos esta organización. Si administra este sitio web, revise la organización en el código insertado de Touchline.',
  tooMany: 'Llegó al máximo por ahora. Intente de nuevo en una hora.',
  offline: 'No hay conexión con el servidor. Lo que escribió sigue aquí. Revise su internet e intente de nuevo.',
  failed: 'No pudimos confirmar si se guardó. Lo que escribió sigue aquí. Revise su correo antes de intentar de nuevo.',
  retry: 'Intentar de nuevo',
};
export default words;
