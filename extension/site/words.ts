// How the SafeSport site, in English or Spanish, names what we fill; and the words that say a field is something else.
// Pure: a text in, a yes or no out. A name is taken only when nothing but filler is left beside the known words.

const ENROLLMENT_KEY = /\b(enroll?ment (key|code)|(clave|codigo) de (inscripcion|matricula(cion)?))\b/;
const ACCESS_CODE = /\b((access|membership) code|codigo de (acceso|membresia))\b/;
const ORGANIZATION = /\b(organi[sz]ation|organizacion|(national )?governing body|ngb|organismo( nacional)? rector)\b/;
const MEMBERSHIP = /\bmemberships?\b|\bmembresias?\b/;

const FILLER =
  /\b(a|an|the|your|my|its?|of|or|and|for|to|in|here|required|optional|safesport|us|u s|soccer|sports?|national|member(ship)?|organi[sz]ation|organizacion|community|name|new|el|la|un|una|tus?|sus?|de|del|y|o|u|en|aqui|obligatori[oa]|opcional|requerid[oa]|nombre|deporte|comunitaria|membresia|nacional)\b/g;

/** What to do, before the name: at its end `type` would be a noun. */
const ASKING =
  /^(please |por favor )?(enter|type|paste|select|choose|pick|ingres[ae]|introdu(ce|zca)|escrib[ae]|pegue?|selecc?ion[ae]|elij[ae]|elige) /;

/** One-time codes, passwords, and codes of other trades: never ours, whatever else the label says. */
const FOREIGN =
  /\b(verif\w*|one time|otp|sms|text(ed)? (you|message|me)|we (just )?(sent|emailed|texted)|authenticat\w*|two (factor|step)|[2m]fa|security|passwords?|passcode|pin|promo\w*|coupons?|discounts?|vouchers?|gift|door|gate|wi ?fi|parking|zip|postal|area|country|un solo uso|enviamos|contrasena|seguridad|descuento|cupon)\b/;

/** What a control shows while nothing is chosen. */
const PLACEHOLDER =
  /^$|^(please )?(select|choose|pick|search|type|start typing|find|none|loading|enter|nothing)\b|^no (\w+ )?select|^(por favor )?(selecc?ion|elij|elig|buscar?|escrib|ningun|cargando|ingres|nada|sin selec)/;

export type Part = 'organization' | 'code';

/** `U.S.  Sóccer*` becomes `u s soccer`. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u200b]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What a field of this name is for: undefined when unsure. `enrollment` is today's key, which stands alone. */
export function partNamed(name: string): 'organization' | 'access' | 'enrollment' | undefined {
  if (isForeign(name)) return undefined;
  for (const text of [name, name.split(/[:;(|\n•–—]|\.\s/)[0]!]) {
    const words = plain(text).replace(ASKING, '');
    const only = (known: RegExp): boolean => known.test(words) && !words.replace(known, '').replace(FILLER, '').trim();
    if (only(ENROLLMENT_KEY)) return 'enrollment';
    if (only(ACCESS_CODE)) return 'access';
    if (only(ORGANIZATION)) return 'organization';
  }
  return undefined;
}

export const isForeign = (text: string): boolean => FOREIGN.test(plain(text));
export const isMembership = (text: string): boolean => MEMBERSHIP.test(plain(text));
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(plain(text));
