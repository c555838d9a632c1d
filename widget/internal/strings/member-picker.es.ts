// Spanish words of the search for a member.
import type { MemberPickerWords } from './member-picker.en.ts';

const words: MemberPickerWords = {
  lastName: 'Apellido en sus registros (bastan las primeras letras)',
  official: 'Apellido del árbitro (bastan las primeras letras)',
  nobody: 'Nadie en sus registros tiene un apellido que empiece así.',
  noOfficial: 'Ningún árbitro de sus registros tiene un apellido que empiece así.',
  search: 'Buscar',
  searching: 'Buscando…',
  twoLetters: 'Escriba al menos dos letras.',
  found: (people, more) => {
    if (people === 0) return 'Demasiadas personas tienen un nombre que comienza así. Escriba más letras.';
    if (more) return `Las primeras ${people} personas. Escriba más letras para ver menos.`;
    return people === 1 ? 'Se encontró 1 persona.' : `Se encontraron ${people} personas.`;
  },
  pick: (name, organizations) => `Elegir a ${name}${organizations ? `, ${organizations}` : ''}`,
  failed: 'No se pudo buscar. Intente de nuevo.',
};
export default words;
