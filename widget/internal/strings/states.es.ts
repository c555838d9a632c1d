// Spanish words for states, notes and requirements.
import type { StateWords } from './states.en.ts';

const words: StateWords = {
  states: {
    draft: 'Borrador',
    submitted: 'Enviado, pendiente de aprobación',
    approved: 'Aprobado',
    rejected: 'Rechazado',
    'requires-action': 'Requiere acción',
  },
  notes: { begun: 'comenzado', expiring: 'vence pronto', expired: 'vencido', exempt: 'exento' },
  requirements: {
    'abuse-prevention': 'Prevención de abuso',
    'background-check': 'Antecedentes',
    'coaching-license': 'Licencia de entrenador',
    concussion: 'Conmoción cerebral',
    'referee-license': 'Licencia de árbitro',
  },
};
export default words;
