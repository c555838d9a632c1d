// A table of one line may have half a million columns, and one of a million lines a time zone on each. Reading it takes work in proportion to
// what is kept of it: counted here, for a clock says what else the machine did.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { COLUMNS_MAX } from '../../../contract/table/table-text.ts';
import { GAMES_MAX } from '../../../worker/games/game-read.ts';
import { readAssignmentCsv } from '../../../worker/games/read-games-csv.ts';
import { readCsvReport } from '../../../worker/safesport/read-csv-report.ts';

afterEach(() => vi.restoreAllMocks());

/** How often a text was brought to its first letters while this was done: once a column and word. */
function normalizingsOf(work: () => unknown): number {
  const counted = vi.spyOn(String.prototype, 'normalize');
  work();
  return counted.mock.calls.length;
}

describe('a table of more columns than any', () => {
  const columns = 200_000;

  it.each([',', 'First Name,', `${'x'.repeat(50)},`])('of "%s" is looked at as far as tables go', (cell) => {
    const text = `${cell.repeat(columns)}\n`;
    expect(normalizingsOf(() => readCsvReport(text))).toBeLessThan(20 * COLUMNS_MAX);
    expect(readCsvReport(text)).toHaveProperty('missing');
    expect(readAssignmentCsv(text, 'UTC')).toHaveProperty('missing');
  });

  it('of a name of a megabyte is looked at as far as names go', () => {
    let longest = 0;
    const lowered = String.prototype.toLowerCase;
    vi.spyOn(String.prototype, 'toLowerCase').mockImplementation(function (this: string) {
      longest = Math.max(longest, this.length);
      return lowered.call(this);
    });
    readCsvReport(`${'(a '.repeat(300_000)}\n`);
    readAssignmentCsv(`${'a '.repeat(300_000)}\n`, 'UTC');
    expect(longest).toBeLessThan(1000);
  });
});

describe('a file of games', () => {
  const game = '2026-10-03,6:30 PM,America/Denver,Ana';

  it('asks for a zone’s rules once, on however many lines it stands', () => {
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    const read = readAssignmentCsv(`date,time,zone,official\n${`${game}\n`.repeat(3000)}`, 'America/Chicago');
    expect(read).toMatchObject({ games: { length: 3000 }, errors: [] });
    expect(made.mock.calls.length).toBeLessThan(5);
  });

  it('is read up to so many, and says so', () => {
    const read = readAssignmentCsv(`date,time,zone,official\n${`${game}\n`.repeat(GAMES_MAX + 500)}`, 'UTC');
    expect(read).toMatchObject({
      games: { length: GAMES_MAX },
      errors: [{ line: GAMES_MAX + 2, message: 'Only 20000 games are read at once. Divide the file.' }],
    });
  });
});
