// Spanish words of the grid's columns of licences.
import certifications from './certifications.es.ts';
import type { LicenseWords } from './licenses.en.ts';

const words: LicenseWords = {
  kinds: { ...certifications.kinds, referee: 'Licencia de árbitro' },
  unknown: certifications.unknown,
  none: 'Ninguna',
  until: (day) => `hasta el ${day}`,
  ranOut: (day) => `venció el ${day}`,
  needs: (title) => `necesita ${title}`,
};
export default words;
