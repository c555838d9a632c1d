// Spanish words of <touchline-sign-in>.
import type { SignInWords } from './sign-in.en.ts';

const words: SignInWords = {
  title: 'Iniciar sesión',
  email: 'Correo electrónico',
  send: 'Enviarme un código',
  emailEmpty: 'Escriba su correo electrónico, por ejemplo pat@example.org.',
  sent: (email) =>
    `Si ${email} tiene una cuenta, enviamos un código de 6 dígitos. ¿No llegó? Revise el correo no deseado o pida una invitación a un propietario.`,
  code: 'Código de 6 dígitos',
  signIn: 'Iniciar sesión',
  codeEmpty: 'Escriba los seis dígitos del correo.',
  codeWrong: 'Ese código no es correcto o ya venció. Revise el correo más reciente o pida otro código.',
  tooMany: 'Demasiados intentos. Espere unos minutos e intente de nuevo.',
  offline: 'No hay conexión con el servidor. Revise su internet e intente de nuevo.',
  failed: 'No pudimos iniciar su sesión. Intente de nuevo.',
  otherEmail: 'Usar otro correo',
  newCode: 'Enviar un código nuevo',
};
export default words;
