// Spanish words for states, notes and requirements.
import type { StateWords } from './states.en.ts';

const words: StateWords = {
  states: {
    draft: 'Por completar',
    submitted: 'Enviado, pendiente de aprobación',
    approved: 'Aprobado',
    rejected: 'Rechazado',
    'requires-action': 'Requiere acción',
  },
  notes: { begun: 'en curso', expiring: 'vence pronto', expired: 'vencido', exempt: 'exento' },
  requirements: {
    'abuse-prevention': 'Prevención de abuso (SafeSport)',
    'background-check': 'Verificación de antecedentes',
    'coaching-license': 'Licencia de entrenador',
    concussion: 'Curso sobre conmociones cerebrales',
    'referee-license': 'Licencia de árbitro',
  },
};
export default words;
