// Big Bear's page for its coaches, in full: the first requirements page, and the proof that one can say all that a league's page says.
import type { RequirementsPage } from '../../../contract/settings/requirements-page.ts';

const LEARNING_CENTER = 'https://learning.ussoccer.com/';
const REGISTRAR = { name: 'Priya Raman', email: 'registrar@big-bear.example' };

export const BIG_BEAR_REQUIREMENTS: RequirementsPage = {
  title: { en: 'Coach preseason requirements', es: 'Requisitos de pretemporada para entrenadores' },
  intro: [
    {
      en: 'Head coach and assistant coach candidates are required to complete all of the items described on this page.',
      es: 'Quienes quieran ser entrenador principal o asistente deben completar todo lo que se describe en esta página.',
    },
    {
      en: 'For difficulties accessing your Cal South account, or any questions about the preseason coach requirements, please send an email to our coach coordinator.',
      es: 'Si no puede entrar en su cuenta de Cal South o tiene preguntas sobre los requisitos, escriba a nuestra coordinadora de entrenadores.',
    },
  ],
  checkedOn: '2026-11-15',
  coordinator: { name: 'Priya Raman', email: 'registrar@big-bear.example' },
  items: [
    {
      id: 'account',
      title: { en: 'Cal South administrator account', es: 'Cuenta de administrador de Cal South' },
      what: [
        { en: 'You’re going to administer a team.', es: 'Usted va a administrar un equipo.' },
        {
          en: 'If you registered your child in the league this year or in the past, you already have an account with us. Please do not create a new, additional account!',
          es: 'Si inscribió a su hijo en la liga este año o antes, ya tiene una cuenta con nosotros. ¡Por favor no cree otra!',
        },
        {
          en: 'You do not need to wait for your administrator account to be set up to begin the training courses.',
          es: 'No hace falta esperar a tener la cuenta de administrador para empezar los cursos.',
        },
      ],
      asks: [
        {
          kind: 'account',
          to: REGISTRAR,
          with: [
            { en: 'Your legal name', es: 'Su nombre legal' },
            { en: 'Child’s name (if you have a child in the league)', es: 'Nombre de su hijo (si juega en la liga)' },
            { en: 'Birthday', es: 'Fecha de nacimiento' },
            { en: 'Phone number', es: 'Teléfono' },
            { en: 'Street address', es: 'Dirección' },
          ],
          takes: {
            en: 'It may take a couple of days to get your admin account set up (volunteer registrar, remember).',
            es: 'Puede tardar un par de días (recuerde que la registradora es voluntaria).',
          },
        },
      ],
    },
    {
      id: 'license',
      title: { en: 'U.S. Soccer Grassroots Coaching License', es: 'Licencia de entrenador Grassroots de U.S. Soccer' },
      requirement: 'coaching-license',
      what: [
        {
          en: 'Our rec league coaches only need the first level of online training appropriate to the level of the game you’re coaching.',
          es: 'En nuestra liga recreativa solo se necesita el primer nivel del curso en línea, según el juego que usted entrena.',
        },
        {
          en: 'Higher levels of training are available and will absolutely make a difference in your success as a coach and your team’s success, and we encourage coaches to pursue the highest level of training that meets their family and personal goals!',
          es: 'Hay niveles más altos que sin duda ayudan a usted y a su equipo; le animamos a llegar al nivel más alto que convenga a su familia y a sus metas.',
        },
      ],
      who: { roles: ['head-coach', 'assistant-coach'] },
      courses: {
        introduction: { en: 'Introductory module', es: 'Módulo de introducción' },
        byDivision: [
          { division: 'U6', course: '4v4' },
          { division: 'U8', course: '4v4' },
          { division: 'U10', course: '7v7' },
          { division: 'U12', course: '9v9' },
          { division: 'U14', course: '11v11' },
          { division: 'U18', course: '11v11' },
        ],
      },
      how: [
        {
          words: {
            en: 'In the top right of the page, look for the Sign Up button and create a new account (or log in if you’ve already got an account). If you know the name and email address you used in your Cal South account, use the same information in your US Soccer account.',
            es: 'Arriba a la derecha busque “Sign Up” y cree una cuenta (o entre, si ya la tiene). Si sabe el nombre y el correo de su cuenta de Cal South, use los mismos en su cuenta de US Soccer.',
          },
          link: {
            to: LEARNING_CENTER,
            words: { en: 'Open the U.S. Soccer Learning Center', es: 'Abrir el Learning Center de U.S. Soccer' },
          },
        },
        {
          words: {
            en: 'After you create your account (you may want to click the link again so we’re on the same page), use the link in the main body of the page for “REGISTER FOR COURSES”.',
            es: 'Después de crear la cuenta (conviene abrir otra vez el enlace), use en la página el enlace “REGISTER FOR COURSES”.',
          },
        },
        {
          words: {
            en: 'Look for Grassroots coaching > online course.',
            es: 'Busque Grassroots coaching > online course.',
          },
        },
        {
          words: {
            en: 'Go directly to the grassroots course for your division, and in the eligibility requirements there will be a link to the “introductory module”. You need to take BOTH the introductory module as well as the grassroots course for your division.',
            es: 'Vaya al curso grassroots de su división; en los requisitos hay un enlace al “introductory module”. Debe tomar LOS DOS: el módulo de introducción y el curso de su división.',
          },
        },
        {
          words: {
            en: 'When you have completed these, you will have the option to download a completion certificate as a PDF file. Save the file to your computer. Your completion information should be sent to Cal South by the US Soccer system, but in case there is a problem you’ll need the completion certificate.',
            es: 'Al terminar podrá descargar un certificado en PDF. Guárdelo en su computadora. El sistema de US Soccer avisa a Cal South, pero si algo falla necesitará el certificado.',
          },
        },
      ],
      asks: [{ kind: 'payment-code', to: REGISTRAR }],
      upload: true,
    },
    {
      id: 'concussion',
      title: { en: 'Concussion Awareness Training', es: 'Curso sobre conmociones cerebrales' },
      requirement: 'concussion',
      includedIn: 'license',
      what: [
        {
          en: 'Learn how to recognize and respond to a concussion, be alert for other serious brain injuries, and how to safely return to school and sports.',
          es: 'Aprenda a reconocer una conmoción y a actuar, a estar atento a otras lesiones cerebrales graves y a volver con seguridad a la escuela y al deporte.',
        },
        {
          en: 'Concussion training is now included in the US Soccer coaching license and you don’t have to do anything extra to find it! The module in that training will satisfy your concussion awareness requirement.',
          es: 'Ahora está incluido en la licencia de US Soccer: no tiene que buscar nada más. El módulo de ese curso cumple este requisito.',
        },
      ],
    },
    {
      id: 'safesport',
      title: { en: 'SafeSport Risk Management Training', es: 'Curso SafeSport de prevención de riesgos' },
      requirement: 'abuse-prevention',
      what: [
        {
          en: 'A national-level requirement for adult volunteer participants in minor/adolescent sport organizations.',
          es: 'Requisito nacional para los adultos voluntarios en organizaciones deportivas de menores.',
        },
      ],
      how: [
        {
          words: {
            en: 'You will be prompted to create an account. You’ll need an access code from the director of coaches, and our “Membership” organization is U.S. Soccer. It is important to use the same name and email in your Cal South account. You may need to log in to your email account and verify the email address.',
            es: 'Se le pedirá crear una cuenta. Necesita un código de acceso del director de entrenadores, y nuestra organización (“Membership”) es U.S. Soccer. Es importante usar el mismo nombre y correo que en su cuenta de Cal South. Quizá deba confirmar la dirección en su correo.',
          },
        },
        {
          words: {
            en: 'Find the SafeSport training link and begin the course.',
            es: 'Busque el enlace del curso SafeSport y empiece.',
          },
        },
        {
          words: {
            en: 'When you have completed the training, make sure to save the completion certificate PDF file to your computer.',
            es: 'Al terminar, guarde en su computadora el certificado en PDF.',
          },
        },
        {
          words: {
            en: 'Log into your Cal South account and upload your certificate to the spot that looks like a fake SafeSport Training certificate.',
            es: 'Entre en su cuenta de Cal South y suba el certificado donde se ve un certificado SafeSport de muestra.',
          },
        },
      ],
      period: { en: 'Every year', es: 'Cada año' },
      deadline: {
        on: '08-15',
        consequence: {
          en: 'Without it you cannot be on a field with players.',
          es: 'Sin él no puede estar en el campo con jugadores.',
        },
      },
      upload: true,
    },
    {
      id: 'background-check',
      title: { en: 'Background Check', es: 'Verificación de antecedentes' },
      requirement: 'background-check',
      what: [
        {
          en: 'Coach coordinator will advise you if you need one (even if you think you had one in the past).',
          es: 'La coordinadora le dirá si necesita una (aunque crea que ya la tiene).',
        },
      ],
      check: {
        found: {
          en: 'At this time, historic background checks with our league are still good, as long as we can find them in the system.',
          es: 'Por ahora, las verificaciones anteriores con nuestra liga siguen valiendo si las encontramos en el sistema.',
        },
        needed: {
          en: 'Anyone who has not had a background check WITH OUR ORGANIZATION will need one, even if you’ve had one in the past with another organization.',
          es: 'Quien no la haya hecho CON NUESTRA ORGANIZACIÓN la necesita, aunque tenga una de otra organización.',
        },
        paid: {
          en: 'The background check service is paid for by the league.',
          es: 'La liga paga la verificación.',
        },
        opens: {
          en: 'Usually available at the first week of games, or when posted by the coach coordinator.',
          es: 'Suele abrirse la primera semana de juegos, o cuando la coordinadora lo anuncie.',
        },
      },
    },
  ],
};
