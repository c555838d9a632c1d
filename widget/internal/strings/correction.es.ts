// Spanish words of the correction form.
import type { CorrectionWords } from './correction.en.ts';

const words: CorrectionWords = {
  explain:
    'Escríbalo como está en su identificación y como lo escribe en SafeSport. El encargado de inscripciones lo revisa y lo aplica.',
  firstName: 'Nombre',
  lastName: 'Apellidos',
  birthDate: 'Fecha de nacimiento',
  gender: 'Género',
  genders: { female: 'Femenino', male: 'Masculino', other: 'Otro' },
  email: 'Correo electrónico',
  send: 'Pedir la corrección',
  sent: 'Enviado al encargado de inscripciones. Ya puede comenzar la capacitación; use lo que escribió aquí.',
  same: 'Aún no hay ningún cambio. Corrija lo que está mal y envíelo.',
  notRight: 'Algo no es correcto: un campo está vacío o la fecha de nacimiento aún no llega.',
  tooMany: 'Demasiados intentos. Espere unos minutos e intente de nuevo.',
  failed: 'No se envió. Revise su conexión e intente de nuevo.',
};
export default words;
