// Forms on the SafeSport host that ask for an access code and an organization and are none of our business all the same.
import { BOTH, CODE, codeWith, dialog, ORGANIZATION } from './form-parts.ts';

/** Each stands as a sentence in a dialog that is honest in everything else. */
const SENTENCES = [
  'We emailed you an access code.',
  'Enter the 6-digit code.',
  'Your code expires in 10 minutes.',
  'A code was texted to the number ending in 42.',
  'Check your inbox for the access code.',
  'Enter the six digits from your authenticator app.',
  'We sent it to your phone.',
  'Use the code from the message on your mobile.',
  'The access code is valid for 5 minutes.',
  'An email with your code is on its way.',
  'Le enviamos un código de acceso a su correo.',
  'Ingrese el código de 6 dígitos.',
  'El código vence en 10 minutos.',
  'Revise su correo: allí está el código.',
  'We’ve dispatched a code to a***@gmail.com.',
  'Your code works once.',
  '¿No recibió el código?',
];
const BUTTONS = [
  'Log In',
  'Login',
  'Sign in',
  'Verify',
  'Verify code',
  'Resend code',
  'Resend',
  'Send it again',
  'Log me in',
  'Unlock',
  'Send me a new code',
  'Call me instead',
  'Iniciar sesión',
  'Entrar',
  'Verificar',
  'Reenviar código',
];
const TITLES = [
  'Log In',
  'Member login',
  'Sign in to continue',
  'Two-step verification',
  'Verify your identity',
  'Enter your one-time code',
  'Security code',
  'Iniciar sesión',
  'Verificación en dos pasos',
  'Welcome',
  'Join a webinar',
  'Access your results',
  '',
];

const described = (text: string): string => `<p id="d" style="color:#888">${text}</p>`;

export const FOREIGN_PAGES: [what: string, body: string][] = [
  ...SENTENCES.map((sentence): [string, string] => [`the sentence ${sentence}`, dialog(`<p>${sentence}</p>${BOTH}`)]),
  ...BUTTONS.map((name): [string, string] => [
    `the button ${name}`,
    dialog(BOTH, 'Add Membership', `<button>${name}</button>`),
  ]),
  ...TITLES.map((title): [string, string] => [`the title ${title || '(none)'}`, dialog(BOTH, title)]),
  ['a sentence whose words are set apart', dialog(`<p>We <b>emailed</b> you an access <i>co</i><i>de</i></p>${BOTH}`)],
  ['a sentence behind the fields', dialog(`${BOTH}<p>Didn't get a code? <a href="#">Resend</a></p>`)],
  ['a sentence before the form', `<p>We emailed you an access code.</p><form><h2>Add Membership</h2>${BOTH}</form>`],
  [
    'a sentence after the form',
    `<form><h2>Add Membership</h2>${BOTH}</form><small>The code we sent expires soon.</small>`,
  ],
  [
    'a description by aria',
    dialog(`${ORGANIZATION}${codeWith('aria-describedby="d"')}`) + described('Six digits, sent by text message'),
  ],
  [
    'a description that is hidden',
    dialog(`${ORGANIZATION}${codeWith('aria-describedby="d"')}<span id="d" hidden>The code from your email</span>`),
  ],
  ['a title of the field', dialog(`${ORGANIZATION}${codeWith('title="6 digits"')}`)],
  ['a password beside it', dialog(`${BOTH}<p><label>Password <input type="password"></label></p>`)],
  ['a user name beside it', dialog(`${BOTH}<p><label>User <input autocomplete="username"></label></p>`)],
  [
    'a present password',
    dialog(`${BOTH}<p><label>Secret <input autocomplete="section-x current-password"></label></p>`),
  ],
  ['a pattern of six digits', dialog(ORGANIZATION + codeWith('pattern="[0-9]{6}"'))],
  ['a pattern of digits and groups', dialog(ORGANIZATION + codeWith('pattern="\\d{3}-?\\d{3}"'))],
  ['a pattern that the code does not fit', dialog(ORGANIZATION + codeWith('pattern="[a-z]+"'))],
  ['a numeric keyboard', dialog(ORGANIZATION + codeWith('inputmode="NUMERIC"'))],
  ['a telephone field', dialog(ORGANIZATION + codeWith('type="tel"'))],
  ['digits as its example', dialog(ORGANIZATION + codeWith('placeholder="123 456"'))],
  ['six dashes as its example', dialog(ORGANIZATION + codeWith('placeholder="______"'))],
  ['a purpose in capital letters', dialog(ORGANIZATION + codeWith('autocomplete="section-a ONE-TIME-CODE"'))],
  ['the purpose of a user name', dialog(ORGANIZATION + codeWith('autocomplete="username"'))],
  ['six fields for six signs', dialog(ORGANIZATION + '<label>Access Code <input maxlength="1"></label>'.repeat(6))],
  ['no title and no button', `<form>${BOTH}</form>`],
  [
    'a title that nobody sees',
    `<form><h2 hidden>Add Membership</h2><h2 style="opacity:0">Add Membership</h2>${BOTH}</form>`,
  ],
  ['a membership that is removed', dialog(BOTH, 'Remove membership')],
  ['fields far from each other', `<h1>Add Membership</h1>${ORGANIZATION}<div style="height:560px"></div>${CODE}`],
  [
    'fields far from each other in one form',
    `<form><h1>Add Membership</h1>${ORGANIZATION}<div style="height:560px"></div>${CODE}</form>`,
  ],
  [
    'a key beside a sign-in',
    '<form><h1>Enrollment Key</h1><label>Enrollment Key <input></label><label>Email <input></label><label>Password <input type="password"></label><button>Log In</button></form>',
  ],
  [
    'a key beside a password, without a name',
    '<form><h1>Sign Up</h1><label>Enrollment Key <input></label><label>Password <input type="password"></label><button>Sign Up</button></form>',
  ],
  [
    'a key that was sent by mail',
    '<form><h1>Enrollment Key</h1><p>We emailed you a 6-digit code.</p><label>Enrollment Key <input></label><button>Sign Up</button></form>',
  ],
  [
    'a key name without a second witness',
    dialog('<label>Key Name <input></label>', 'Enrollment Key', '<button>Sign Up</button>')
      .replace('<h2>', '<h2 aria-hidden="true">')
      .replaceAll('Enrollment', 'API'),
  ],
  [
    'a password field for the key',
    '<form><h1>Sign Up</h1><label>Enrollment Key <input type="password"></label><button>Sign Up</button></form>',
  ],
  ['dots instead of letters', dialog(ORGANIZATION + codeWith('style="-webkit-text-security:disc"'))],
  ['a text field that is called Password', dialog(`${BOTH}<p><label>Password <input></label></p>`)],
  [
    'a password in a shadow root',
    `${dialog(`${BOTH}<x-p></x-p>`)}<script>document.querySelector('x-p').attachShadow({ mode: 'open' }).innerHTML = '<input type="password">'</script>`,
  ],
  [
    'a sentence in a shadow root',
    `${dialog(`${BOTH}<x-p></x-p>`)}<script>document.querySelector('x-p').attachShadow({ mode: 'open' }).innerHTML = '<p>We emailed you an access code.</p>'</script>`,
  ],
  [
    'a sentence in a header of the form',
    `<header><p>Enter the code from your email.</p></header><form><h2>Add Membership</h2>${BOTH}</form>`,
  ],
  [
    'a list that sends its form',
    dialog(
      `<p><label>Organization <select onchange="this.form.submit()"><option></option><option>U.S. Soccer</option></select></label></p>${CODE}`,
    ),
  ],
  ['a field that posts back', dialog(ORGANIZATION + codeWith(`onchange="window.__doPostBack('x')"`))],
  ['an example of endless digits', dialog(ORGANIZATION + codeWith(`placeholder="${'1'.repeat(60)}"`))],
  ['another code by its name in the page', dialog(ORGANIZATION + codeWith('name="user[otp]"'))],
  ['the purpose of a payment', dialog(ORGANIZATION + codeWith('autocomplete="cc-csc"'))],
];
