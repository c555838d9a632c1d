// What became of every line of a roster, as a CSV file: the line as it was, with the answer behind it. Made on the device. Cells that a
// spreadsheet would run are disarmed.
import { csvCell } from '../../contract/core/csv-cell.ts';
import type { RosterWords } from '../internal/strings/roster.en.ts';
import type { LineResult, RosterFlow } from './roster-flow.ts';

export const sayResult = (words: RosterWords, result: LineResult): string => {
  if (result === 'not-sent') return words.notSent;
  return typeof result === 'string' ? words.outcomes[result] : result.map((each) => words.problems[each]).join(', ');
};

export const resultsAsCsv = (words: RosterWords, flow: RosterFlow): string => {
  const lines = flow.lines.map(({ line, cells }) => [
    String(line),
    ...flow.headers.map((_, at) => cells[at] ?? ''),
    sayResult(words, flow.resultOf(line)),
  ]);
  // The mark at the start tells Excel that the file is UTF-8.
  return `\ufeff${[[words.line, ...flow.headers, words.result], ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
};

export const saveResults = (words: RosterWords, flow: RosterFlow): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([resultsAsCsv(words, flow)], { type: 'text/csv' }));
  link.download = `${words.fileName}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
};
