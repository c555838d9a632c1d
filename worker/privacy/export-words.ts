// What lies beside the data in the archive: what it is, in the person's language.
import type { Language } from '../../contract/people/member.ts';

/** @param name of the association. */
export const EXPORT_WORDS: Record<Language, (name: string, forAssociation: boolean) => string> = {
  en: (name, forAssociation) =>
    [
      `This is what ${name} keeps about one person in Touchline.`,
      '',
      'data.json         everything as text: open it in any browser or text editor',
      'certificates/     the files as they were uploaded; data.json names each one',
      '',
      'Not in here: who of the administrators decided something, other people, and secrets such as passwords and links.',
      forAssociation
        ? 'It tells how background checks came out. Take that out before you hand this to anybody but the association.'
        : 'Something wrong, or should it be erased? Ask your association. Your account page says whom.',
      '',
    ].join('\r\n'),
  es: (name, forAssociation) =>
    [
      `Esto es lo que ${name} guarda sobre una persona en Touchline.`,
      '',
      'data.json         todo como texto: ábralo en cualquier navegador o editor de texto',
      'certificates/     los archivos tal como se subieron; data.json nombra cada uno',
      '',
      'Aquí no está: quién de los administradores decidió algo, otras personas, ni secretos como contraseñas y enlaces.',
      forAssociation
        ? 'Dice cómo resultaron las verificaciones de antecedentes. Quite eso antes de entregarlo a alguien fuera de la asociación.'
        : '¿Algo está mal o quiere que se borre? Pídalo a su asociación. Su página de cuenta dice a quién.',
      '',
    ].join('\r\n'),
};
