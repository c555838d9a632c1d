// Spanish words of the search for a member.
import type { MemberPickerWords } from './member-picker.en.ts';

const words: MemberPickerWords = {
  lastName: 'Apellido en su registro, o su comienzo',
  official: 'Apellido del árbitro, o su comienzo',
  nobody: 'Nadie en su registro tiene un apellido que comience así.',
  noOfficial: 'Ningún árbitro suyo tiene un apellido que comience así.',
  search: 'Buscar',
  searching: 'Buscando…',
  twoLetters: 'Escriba al menos dos letras.',
  found: (people, more) => {
    if (people === 0) return 'Demasiadas personas tienen un nombre que comienza así. Escriba más letras.';
    if (more) return `Las primeras ${people} personas. Escriba más letras para ver menos.`;
    return people === 1 ? 'Se encontró una persona.' : `Se encontraron ${people} personas.`;
  },
  pick: (name, organizations) => `Es ${name}${organizations ? `, ${organizations}` : ''}`,
  failed: 'La búsqueda no funcionó. Inténtelo de nuevo.',
};
export default words;
