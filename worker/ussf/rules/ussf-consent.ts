// What an association agrees to before U.S. Soccer's records are read. The very words are kept with the consent; other words
// get another name (USSF_CONSENT) and are asked for again.
import type { Language } from '../../../contract/people/member.ts';

export const USSF_CONSENT_TEXT: Readonly<Record<Language, string>> = {
  en: 'We ask U.S. Soccer for the certificates of the officials registered with us, by their email address, and read their SafeSport and background-check records as well. Our officials have been told, and those who did not agree are not registered as officials here. What comes back is shown to the official, to those who register or assign them, and to nobody else. We can turn this off at any time and have everything that came from U.S. Soccer deleted.',
  es: 'Pedimos a U.S. Soccer los certificados de los árbitros inscritos con nosotros, por su dirección de correo, y leemos también su registro de SafeSport y de antecedentes. Nuestros árbitros lo saben, y quien no estuvo de acuerdo no está inscrito aquí como árbitro. Lo que llega lo ven el árbitro y quienes lo inscriben o asignan, y nadie más. Podemos apagarlo en cualquier momento y pedir que se borre todo lo que vino de U.S. Soccer.',
};
