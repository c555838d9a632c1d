// Spanish words of the correction form.
import type { CorrectionWords } from './correction.en.ts';

const words: CorrectionWords = {
  explain:
    'Su nombre legal, como en su identificación. Use el mismo en SafeSport, con los dos apellidos si usa dos. Los acentos y las mayúsculas no importan. La persona responsable de inscripciones revisa la solicitud.',
  firstName: 'Nombre',
  lastName: 'Apellidos',
  birthDate: 'Fecha de nacimiento',
  gender: 'Género',
  genders: { female: 'Femenino', male: 'Masculino', other: 'Otro' },
  email: 'Correo electrónico',
  send: 'Enviar solicitud',
  sent: 'Solicitud enviada. Su registro cambia cuando lo apruebe la persona responsable de inscripciones. Ya puede comenzar: escriba los mismos datos en el sitio de SafeSport.',
  same: 'Todavía no ha cambiado nada.',
  notRight: 'Llene todos los campos. La fecha de nacimiento debe ser pasada.',
  tooMany: 'Demasiados intentos. Espere unos minutos e intente de nuevo.',
  failed: 'No pudimos confirmar si se envió. Recargue la página y revise antes de intentar de nuevo.',
};
export default words;
