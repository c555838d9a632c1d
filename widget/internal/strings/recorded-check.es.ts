// Spanish words of the part of a person's panel where a reviewer records a check that was made.
import type { RecordedCheckWords } from './recorded-check.en.ts';

const words: RecordedCheckWords = {
  title: 'Registrar una verificación',
  on: 'Día de la verificación',
  place: 'Dónde se hizo',
  placeHint: 'Por ejemplo, un lugar de Live Scan. Nunca escriba aquí un resultado.',
  validThrough: 'Fecha de vencimiento del comprobante, si la tiene',
  outcome: 'Qué resultó',
  clear: 'Hecha: no hay nada en su contra',
  found: 'Se encontró algo: nos encargamos',
  foundSays: 'Las ligas, los clubes y la persona ven solo que ustedes se encargan.',
  save: 'Registrar la verificación',
  saved: 'Se registró la verificación.',
  wrongDay:
    'Revise las fechas: el día de la verificación no puede ser futuro y el vencimiento no puede ser anterior a ese día.',
  ownRecord: 'Este registro tiene su propio correo electrónico. La registra otra persona que revisa.',
  offline: 'Ahora no podemos conectarnos. Revise su internet e intente de nuevo.',
  failed: 'Algo falló de nuestro lado. Intente de nuevo.',
};
export default words;
