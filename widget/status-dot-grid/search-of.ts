// Whether a person has every word of a search in their name, organization or division. Letters are compared without case and accents: "nunez"
// finds Núñez. Keeps no text of anybody: a name is read nearly as fast where it stands as in a copy.
import type { PersonRow } from '../../contract/people/member.ts';

const BEYOND_ASCII = /[\x80-\uffff]/;

export const fold = (text: string): string =>
  (BEYOND_ASCII.test(text) ? text.normalize('NFD').replace(/\p{M}+/gu, '') : text).toLowerCase();

/** @returns whether a text has the word: only what is beyond ASCII, there or in the word, must be folded to know */
const finderOf = (word: string): ((text: string) => boolean) => {
  const plain = BEYOND_ASCII.test(word) ? '' : `${word.replace(/\W/g, '\\$&')}|`;
  const likely = new RegExp(plain + BEYOND_ASCII.source, 'gi');
  return (text) => {
    likely.lastIndex = 0;
    return likely.test(text) && (text.charCodeAt(likely.lastIndex - 1) < 0x80 || fold(text).includes(word));
  };
};

/** @param shared names of organizations and divisions that many have: looked into once. @returns undefined where no word is searched */
export const searchOf = (query: string, shared: ReadonlySet<string>): ((person: PersonRow) => boolean) | undefined => {
  // Longest first: where it is rare, little is left to look at.
  const words = fold(query)
    .split(/\s+/)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const has = finderOf(word);
      return { has, among: new Set([...shared].filter(has)) };
    });
  if (words.length === 0) return undefined;
  return ({ firstName, lastName, organization, division }) => {
    for (const { has, among } of words)
      if (
        !has(lastName) &&
        !has(firstName) &&
        !(among.size && (among.has(organization.name) || among.has(division ?? '')))
      )
        return false;
    return true;
  };
};
