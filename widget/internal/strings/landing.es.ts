// Spanish words of <safesport-landing> up to its first paint.
import type { LandingWords } from './landing.en.ts';

const words: LandingWords = {
  title: 'Capacitación SafeSport',
  what: 'Cada entrenador, voluntario y árbitro que trabaja con jugadores menores toma este curso en línea sobre cómo reconocer y prevenir el abuso.',
  facts: ['En línea', 'A su ritmo'],
  loading: 'Buscando su inscripción…',
  retry: 'Intentar de nuevo',
  offline: 'No hay conexión con el servidor. Revise su internet e intente de nuevo.',
  otherLanguage: 'English',
};
export default words;
