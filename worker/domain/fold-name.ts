// When two spellings are the same name. Case, accents, apostrophes, hyphens, spaces and suffixes do not make a
// different person; a nickname or a missing second name might, and is left to people.

const SUFFIX = /[\s,]+(jr|sr|ii|iii|iv|2nd|3rd)\.?$/;

/**
 * One form for all spellings of a name: "O’Brien", "O Brien" and "OBRIEN" fold to "obrien", "Peña-Ruiz Jr." to "penaruiz".
 * Source: FACTS, "Name variants"; the legacy verify callback sends names without Jr/Sr.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('æ', 'ae')
    .trim()
    .replace(SUFFIX, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
