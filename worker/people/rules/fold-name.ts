// When two spellings are the same name. Case, accents, apostrophes, hyphens, spaces and suffixes do not make a
// different person; a nickname or a missing second name might, and is left to people.

const SUFFIX = /(?<![\s,])[\s,]+\(?(jr|sr|ii|iii|iv|v|2nd|3rd)\.?\)?$/;

/** Letters that Unicode does not take apart, as American forms write them. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Letters that are also written as two: Müller is Muller on one form and Mueller on the next. */
const AS_TWO: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', ð: 'dh' };
const WRITTEN_AS_TWO = new RegExp(`[${Object.keys(AS_TWO).join('')}]`, 'g');

/**
 * One form for all spellings of a name: "O’Brien", "O Brien" and "OBRIEN" fold to "obrien", "Peña-Ruiz Jr." to "penaruiz".
 * Source: FACTS, "Name variants"; the legacy verify callback sends names without Jr/Sr.
 */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .trim()
    .replace(SUFFIX, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The same name, each letter that can be written in two ways in either of them. */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [spellings(a), spellings(b)];
  return left.some((each) => right.includes(each));
}

function spellings(name: string): string[] {
  const composed = name.toLowerCase().normalize('NFC');
  const asTwo = composed.replace(WRITTEN_AS_TWO, (letter) => AS_TWO[letter] ?? letter);
  return asTwo === composed ? [foldName(name)] : [foldName(name), foldName(asTwo)];
}
