// Referee licences from the highest to the lowest, as U.S. Soccer numbers and names them. Source: FACTS, the catalogue of licences.
// Apart from the schemas, so that a browser gets the list without them.
export const REFEREE_LICENSES = [
  [1, 'FIFA Referee'],
  [2, 'FIFA Assistant Referee'],
  [3, 'PRO Referee'],
  [4, 'PRO Assistant Referee'],
  [5, 'National Referee'],
  [6, 'National Assistant Referee'],
  [40, 'PRO 2 Referee'],
  [41, 'PRO 2 Assistant Referee'],
  [7, 'Regional Referee'],
  [8, 'Referee'],
] as const;

/** More levels than any league plays. */
export const REFEREE_LEVELS_MAX = 30;

/** As licences are joined elsewhere: `referee_8`. */
export type RefereeLicense = `referee_${(typeof REFEREE_LICENSES)[number][0]}`;
