// Spanish of the panel of one's own mails.
import type { MailSettingsWords } from './mail-settings.en.ts';
import panel from './office-panel.es.ts';

const words: MailSettingsWords = {
  ...panel,
  weekly: 'Las novedades de la semana, los lunes',
  weeklyHelp:
    'Qué cambió entre su gente, cuántos están autorizados, qué tiene pendiente usted y a quién no le llegó el correo. Si no hay nada que contar, no llega nada.',
  on: 'Usted recibe las novedades de la semana.',
  off: 'Usted ya no recibe las novedades de la semana.',
};
export default words;
