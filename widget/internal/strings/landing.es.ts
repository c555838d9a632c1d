// Spanish words of <safesport-landing> up to its first paint.
import type { LandingWords } from './landing.en.ts';

const words: LandingWords = {
  title: 'Su capacitación SafeSport',
  what: 'Cada entrenador, voluntario y árbitro que trabaja con jugadores menores toma este curso en línea sobre cómo reconocer y prevenir el abuso.',
  facts: ['Gratis para usted', 'Sin límite de tiempo', 'Entre 1 y 2 horas'],
  loading: 'Buscando su inscripción…',
  retry: 'Intentar de nuevo',
  offline:
    'No podemos consultar los registros de su liga en este momento. No se pierde nada. Revise su conexión e intente de nuevo.',
  otherLanguage: 'English',
};
export default words;
