// Spanish words of <first-owner>.
import type { FirstOwnerWords } from './first-owner.en.ts';

const words: FirstOwnerWords = {
  loading: 'Cargando…',
  step: (number) => `Paso ${number} de 2`,
  title: (association) => `Configure ${association}`,
  what: (association) =>
    `Recibió una invitación para ser la primera persona propietaria de ${association}. Quien tiene esta función agrega ligas y clubes, invita a otros administradores y decide lo que se requiere.`,
  email: 'Su correo electrónico',
  emailHelp: 'El correo para el que se hizo esta invitación. Con él iniciará sesión de ahora en adelante.',
  accept: 'Aceptar invitación',
  accepting: 'Aceptando…',
  expires: (instant) => `Este enlace sirve una sola vez, hasta el ${instant}.`,
  acceptedTitle: (association) => `${association} está lista. Inicie sesión`,
  accepted: (email) => `Enviamos un código de 6 dígitos a ${email}. No hay contraseña.`,
  usedTitle: 'Esta invitación ya se aceptó',
  used: 'Sirve una sola vez. Si usted la aceptó, inicie sesión con su correo. Si no, pregunte quién lo hizo a la persona que se la envió.',
  overTitle: 'Este enlace no funciona',
  over: {
    'link-expired': 'Sirvió durante 24 horas, y ya pasaron.',
    'link-revoked': 'Una invitación más reciente la reemplazó. Abra el enlace del correo más reciente.',
    'link-not-valid': 'El enlace está incompleto o no es nuestro. Copie la línea entera, hasta el último carácter.',
  },
  wayOn: 'Si no es eso, pida un enlace nuevo a quien administra este Touchline. Se hace con el comando first-owner.',
  failedTitle: 'No podemos abrir la invitación',
  retry: 'Intentar de nuevo',
  emailEmpty: 'Escriba su correo electrónico, por ejemplo pat@example.org.',
  wrongAddress:
    'Esta invitación se hizo para otro correo. Escriba ese, o pida a quien la envió una nueva para este correo.',
  tooMany: 'Demasiados intentos. Espere unos minutos e intente de nuevo.',
  offline: 'No hay conexión con el servidor. Revise su internet e intente de nuevo.',
  failed: 'No pudimos confirmar si se guardó. Recargue la página y revise antes de intentar de nuevo.',
};
export default words;
