// Spanish of the panel of one's own mails.
import type { MailSettingsWords } from './mail-settings.en.ts';
import panel from './office-panel.es.ts';

const words: MailSettingsWords = {
  ...panel,
  weekly: 'Resumen semanal (lunes)',
  weeklyHelp:
    'Qué cambió, cuántas personas tienen todo aprobado, qué tiene pendiente usted y qué correos no llegaron. Se envía solo si hay novedades.',
  on: 'Recibe el resumen semanal.',
  off: 'Ya no recibe el resumen semanal.',
};
export default words;
