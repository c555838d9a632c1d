// Spanish words of <touchline-sign-in>.
import type { SignInWords } from './sign-in.en.ts';

const words: SignInWords = {
  title: 'Iniciar sesión como administrador',
  email: 'Correo electrónico',
  send: 'Enviarme un código',
  emailEmpty: 'Escriba su correo electrónico, por ejemplo pat@example.org.',
  sent: (email) =>
    `Si ${email} es de un administrador, un código de seis dígitos va en camino. Sirve por unos minutos.`,
  code: 'Código de seis dígitos',
  signIn: 'Iniciar sesión',
  codeEmpty: 'Escriba los seis dígitos del correo.',
  codeWrong: 'Ese código no es correcto o ya venció. Revise el correo más reciente o pida otro código.',
  tooMany: 'Demasiados intentos. Espere unos minutos e intente de nuevo.',
  offline: 'No podemos comunicarnos con el servidor. Revise su conexión e intente de nuevo.',
  failed: 'No funcionó. Intente de nuevo.',
  otherEmail: 'Usar otro correo',
  newCode: 'Enviar un código nuevo',
};
export default words;
