// Has the course been finished? What a portal says in a status, a progress or a score is believed: a course that was failed, or that is
// still under way, may carry a date as well. Pure.

export interface Told {
  /** In the portal's words; empty where it has no such column. */
  status: string;
  /** Percent, with or without the sign; empty where it has no such column. */
  progress: string;
  /** The progress is in parts of one, as spreadsheets keep percent (see isInParts). */
  inParts?: boolean;
  score: string;
  /** A second column beside the status: passed or failed. */
  result?: string;
}

const FINISHED: readonly string[] = [
  'complete',
  'completed',
  'completed successfully',
  'successful',
  'success',
  'passed',
  'pass',
  'finished',
  'done',
  'yes',
  'y',
  'true',
  'certified',
  'completo',
  'completado',
  'completada',
  'terminado',
  'finalizado',
  'aprobado',
  'si',
];

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** What is not known to mean finished is not: a status nobody heard of approves nobody. */
export function isFinished({ status, progress, inParts = false, score, result = '' }: Told): boolean {
  for (const said of [status, result]) if (said.trim() !== '' && !FINISHED.includes(folded(said))) return false;
  if (progress.trim() !== '' && !isWhole(progress, inParts)) return false;
  return !isNothing(score);
}

/** 100, 100 %, 100.0; in parts of one also 1. A word is read as a status. */
function isWhole(progress: string, inParts: boolean): boolean {
  const number = numberIn(progress);
  if (number === null) return FINISHED.includes(folded(progress));
  return number >= 100 || (inParts && number === 1 && !progress.includes('%'));
}

/** A column of progress in which nothing is above 1 keeps 100 % as 1; in any other, 1 is one percent. */
export const isInParts = (progress: readonly string[]): boolean =>
  progress.every((each) => !each.includes('%') && (numberIn(each) ?? 0) <= 1);

/** A score of nothing is a course that was not passed; where the line lies is for the portal to say, in its status. */
const isNothing = (score: string): boolean => score.trim() !== '' && numberIn(score) === 0;

function numberIn(text: string): number | null {
  const found = /^\s*(\d+(?:[.,]\d+)?)\s*%?\s*$/.exec(text)?.[1];
  return found === undefined ? null : Number(found.replace(',', '.'));
}
