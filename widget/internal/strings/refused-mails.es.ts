// Spanish of the list of mails that did not arrive.
import panel from './office-panel.es.ts';
import type { RefusedMailsWords } from './refused-mails.en.ts';

const words: RefusedMailsWords = {
  ...panel,
  title: 'Correos que no llegaron',
  what: 'No volvemos a intentar con estas direcciones. Pida otra a cada persona y anótela en su registro.',
  line: (email, day) => `El correo a ${email} fue rechazado el ${day}: pida otra dirección.`,
};
export default words;
