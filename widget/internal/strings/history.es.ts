// Spanish words of a person's history.
import type { Decision } from '../../../contract/certificates/certificate.ts';
import type { HistoryEntry, SetAsideBecause } from '../../../contract/standings/history.ts';
import type { HistoryWords } from './history.en.ts';

const DECIDED: Record<Decision, string> = {
  approved: 'aprobado',
  rejected: 'rechazado',
  'requires-action': 'devuelto',
};

const OUTCOMES: Record<NonNullable<HistoryEntry['outcome']>, string> = {
  pending: 'en curso',
  suspended: 'suspendida',
  dispute: 'en disputa',
  canceled: 'cancelada',
  clear: 'sin novedad',
  consider: '“consider”',
  engaged: 'aceptada por la asociación',
  found: 'se encontró algo',
};

const BECAUSE: Record<SetAsideBecause, string> = {
  'nearer-member': 'Coincide mejor con otra persona.',
  'no-longer-near': 'Ya no coincide con una sola persona.',
  'of-another-member': 'La asociación lo vinculó a otra persona.',
};

const words: HistoryWords = {
  title: 'Historial',
  loading: 'Cargando el historial…',
  failed: 'No se pudo cargar el historial.',
  nothing: 'Nada recibido todavía.',
  what: {
    'registration-confirmed': () => 'Inscripción confirmada',
    'training-begun': ({ receipt }) => `Comenzó la capacitación${receipt ? `, número de comprobante ${receipt}` : ''}`,
    completion: ({ course, completedOn }) => `Terminó “${course ?? ''}”${completedOn ? ` el ${completedOn}` : ''}`,
    'completion-linked': () => 'Se vinculó un curso terminado a esta persona',
    'completion-set-aside': ({ because, reason }) =>
      `Se descartó un curso terminado. ${because ? BECAUSE[because] : (reason ?? '')}`,
    'certificate-uploaded': () => 'Certificado subido',
    'certificate-decided': ({ decision, reason }) =>
      `Certificado ${decision ? DECIDED[decision] : ''}. ${reason ?? ''}`,
    'certificate-reopened': () => 'Decisión deshecha; el certificado está pendiente de revisión otra vez',
    'identity-corrected': () => 'Datos corregidos',
    'background-check': ({ outcome }) => `Verificación de antecedentes${outcome ? `: ${OUTCOMES[outcome]}` : ''}`,
    acknowledged: ({ signedBy, version }) => `Firmado${signedBy ? ` por ${signedBy}` : ''}, versión ${version ?? 1}`,
    attested: ({ answer }) =>
      answer === 'seldom' ? 'Respondió: pocas veces con los jugadores' : 'Respondió: a menudo con los jugadores',
    'check-recorded': ({ outcome, completedOn, place }) =>
      `Verificación hecha${completedOn ? ` el ${completedOn}` : ''}${place ? `, ${place}` : ''}${outcome ? `: ${OUTCOMES[outcome]}` : ''}`,
    certification: ({ course, decision }) =>
      `U.S. Soccer ${decision === 'approved' ? 'tiene' : 'ya no tiene'} “${course ?? ''}” en su lista`,
    'members-merged': () => 'Combinado con un segundo registro de la misma persona',
    'merged-into': () => 'Combinado en otro registro de la misma persona',
    'merge-undone': () => 'Combinación deshecha: son dos personas',
    expired: () => 'Venció',
  },
  by: (actor) => `por ${actor}`,
  member: 'la persona',
  cameLater: (instant) => `recibido el ${instant}`,
  decideAgain: 'Decidir de nuevo',
  countsToday: 'La aprobación se basa en esto.',
};
export default words;
