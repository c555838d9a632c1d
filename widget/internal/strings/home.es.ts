// Spanish words of <touchline-home>.
import type { HomeWords } from './home.en.ts';

const words: HomeWords = {
  loading: 'Cargando…',
  offline: 'No hay conexión con el servidor. Revise su internet e intente de nuevo.',
  failed: 'No pudimos cargar esta página. Intente de nuevo.',
  retry: 'Intentar de nuevo',
  sessionEnded: 'Su sesión se cerró. Inicie sesión de nuevo para continuar.',
  frontTitle: 'Todas las personas en la cancha, con todo aprobado',
  front: 'Vea a quién le falta SafeSport, una verificación de antecedentes o una licencia, y qué sigue.',
  coaches: '¿Es entrenador(a), voluntario(a) o árbitro(a)?',
  openAccount: 'Abrir su cuenta',
  signIn: 'Iniciar sesión',
  notInvited:
    'No hay contraseña: le enviamos un código de 6 dígitos. Si nadie le ha invitado todavía, el correo se lo dice.',
  memberTitle: 'Su cuenta',
  member: (email) => `Inició sesión como ${email}. Este correo no tiene una función de administrador.`,
  signOut: 'Cerrar sesión',
  choose: 'Sus organizaciones',
  kinds: { federation: 'Federación', association: 'Asociación', league: 'Liga', club: 'Club deportivo' },
  setupTitle: 'Termine la configuración',
  setupDone: (done, all) => `${done} de ${all} pasos listos. Puede salir y volver cuando quiera.`,
  done: 'Listo',
  steps: {
    organizations: { title: 'Agregue ligas y clubes', what: 'Uno por uno, o pegue su lista.' },
    requirements: {
      title: 'Elija sus requisitos',
      what: 'SafeSport ya está. Agregue verificaciones de antecedentes, licencias y el curso sobre conmociones cerebrales.',
    },
    'access-code': {
      title: 'Escriba su código de acceso de SafeSport',
      what: 'Cada entrenador lo necesita para que su curso cuente en su organización.',
    },
    source: {
      title: 'Conecte SafeSport',
      what: 'Escriba el secreto del webhook, para que le lleguen los cursos terminados.',
    },
    heard: {
      title: 'Reciba su primer curso terminado',
      what: 'Aquí aparece el primer mensaje que recibamos. No hay nada que hacer hasta que alguien termine.',
    },
    administrators: {
      title: 'Invite a otros administradores',
      what: 'Responsables de inscripciones, revisores, coordinadores y asignadores.',
    },
    people: { title: 'Agregue a su gente', what: 'Importe una lista (roster) o comparta el enlace de inscripción.' },
    site: {
      title: 'Póngalo en su sitio web (opcional)',
      what: 'Registre su sitio web y pegue el código para insertar.',
    },
  },
  waitsTitle: 'Pendiente de usted',
  nothingWaits: 'No hay nada pendiente de usted.',
  waits: {
    registrations: (many) => (many === 1 ? 'inscripción por confirmar' : 'inscripciones por confirmar'),
    corrections: (many) => (many === 1 ? 'corrección por decidir' : 'correcciones por decidir'),
    reviews: (many) => (many === 1 ? 'certificado por revisar' : 'certificados por revisar'),
    completions: (many) => (many === 1 ? 'curso terminado sin asignar' : 'cursos terminados sin asignar'),
    codes: (many) => (many === 1 ? 'solicitud de código de pago' : 'solicitudes de códigos de pago'),
    accounts: (many) => (many === 1 ? 'solicitud de acceso' : 'solicitudes de acceso'),
    'refused-mails': (many) =>
      many === 1 ? 'persona cuyo correo fue rechazado' : 'personas cuyo correo fue rechazado',
  },
  approvedTitle: 'Su gente',
  nobody: 'Todavía no hay nadie con inscripción confirmada.',
  importRoster: 'Importar una lista (roster)',
  people: (many) => (many === 1 ? '1 persona confirmada' : `${many} personas confirmadas`),
  approvedOf: (approved, asked) => `${approved} de ${asked} aprobados`,
  requirements: {
    'abuse-prevention': 'Prevención de abuso (SafeSport)',
    'background-check': 'Verificación de antecedentes',
    'coaching-license': 'Licencia de entrenador(a)',
    concussion: 'Curso sobre conmociones cerebrales',
    'referee-license': 'Licencia de árbitro(a)',
  },
  pagesTitle: 'Ir a',
  pages: {
    people: { title: 'Personas', what: 'Quién tiene todo aprobado y qué le falta a cada quien' },
    registrations: { title: 'Inscripciones', what: 'Confirmar, agregar, corregir' },
    import: { title: 'Importar', what: 'Importar una lista (roster)' },
    organizations: { title: 'Organizaciones', what: 'Ligas y clubes' },
    settings: { title: 'Configuración', what: 'Políticas, fuentes de datos, administradores' },
    games: { title: 'Partidos', what: 'Árbitros y sus partidos' },
    duplicates: { title: 'Duplicados', what: 'Una persona, dos registros' },
    review: { title: 'Revisión', what: 'Certificados y cursos terminados' },
    codes: { title: 'Códigos de pago', what: 'Solicitudes y códigos que quedan' },
    accounts: { title: 'Solicitudes', what: 'Quién solicitó acceso de administrador' },
  },
};
export default words;
