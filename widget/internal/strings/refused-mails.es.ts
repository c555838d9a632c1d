// Spanish of the list of mails that did not arrive.
import panel from './office-panel.es.ts';
import type { RefusedMailsWords } from './refused-mails.en.ts';

const words: RefusedMailsWords = {
  ...panel,
  title: 'Correos que no llegaron',
  what: 'Dejamos de enviar correos a estas direcciones. Pida otra y actualice el registro.',
  line: (email, day) => `${email} rechazó el correo el ${day}.`,
};
export default words;
