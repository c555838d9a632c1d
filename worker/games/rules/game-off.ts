// What takes a game off its day, in the words of a status, of a title, or of an answer to an invitation. Pure.

const OFF_STATUS = /cancel|rain|weather|postpon|ppd|forfeit|suspend|abandon|aplaza|suspendid|pospuest/i;
/** Whole words: "Rain City" is a team. */
const OFF_WORD =
  '(?:cancell?ed|cancel(?:l?ation)?|postponed|ppd|rained[ -]?out|rain[ -]?out|forfeit(?:ed)?|suspended|abandoned|called off|cancelad[oa]|aplazad[oa]|suspendid[oa]|pospuest[oa])';
/** At the beginning, in brackets, or at the end; a team or a sentence may carry such a word in the middle. */
const OFF_TITLE = new RegExp(
  `^[^\\p{L}\\p{N}]*${OFF_WORD}(?![\\p{L}\\p{N}])|[([{]\\s*${OFF_WORD}\\s*[)\\]}]|[-–—:|*,/!]\\s*${OFF_WORD}[^\\p{L}\\p{N}]*$`,
  'iu',
);
/** The game that is played instead. */
const PLAYED_AGAIN = /make[ -]?up|resched|replay|reprogramad/i;

export const isOffByStatus = (status: string): boolean => OFF_STATUS.test(status);

export const isOffByTitle = (title: string): boolean => OFF_TITLE.test(title) && !PLAYED_AGAIN.test(title);

/** Somebody who answered so is not on the game. */
export const isOffByAnswer = (partStat: string): boolean => /^(?:declined|delegated)$/i.test(partStat.trim());
