// The rows in view as a CSV file for a spreadsheet, made on the device: nothing is sent. And the report of U.S. Soccer certificates, which the server makes. Cells that a spreadsheet would run are disarmed.
import { csvCell } from '../../contract/core/csv-cell.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { call } from '../api.ts';
import { sessionToken } from '../internal/held-token.ts';
import { saveFile } from '../internal/save-file.ts';
import type { GridBook } from './grid-book.ts';
import type { PeopleStore } from './people-store.ts';

export const rowsAsCsv = (rows: Uint32Array, store: PeopleStore, { grid, states, nameOf }: GridBook): string => {
  const head = [grid.lastName, grid.firstName, grid.club, grid.role, grid.division];
  const columns = store.requirements.flatMap((requirement) => [
    nameOf(requirement),
    `${nameOf(requirement)}: ${grid.validUntil}`,
  ]);
  const lines = [...rows].map((row) => {
    const { firstName, lastName, organization, role, division, standings } = store.person(row)!;
    const dots = store.requirements.flatMap((requirement) => {
      const standing = standings[requirement];
      const notes = (standing?.notes ?? []).map((note) => states.notes[note]);
      return [[states.states[standing?.state ?? 'draft'], ...notes].join(', '), standing?.validUntil ?? ''];
    });
    return [lastName, firstName, organization.name, grid.roles[role], division ?? '', ...dots];
  });
  // The mark at the start tells Excel that the file is UTF-8.
  return `\ufeff${[[...head, ...columns], ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
};

export const saveRows = (rows: Uint32Array, store: PeopleStore, book: GridBook, name: string): void =>
  saveFile(new Blob([rowsAsCsv(rows, store, book)], { type: 'text/csv' }), `${name}.csv`);

/** Everyone's U.S. Soccer certificates, as the server writes them: also what is not on the screen. */
export const saveUssfReport = async (organization: string): Promise<void> => {
  const answer = await call(endpoints.getUssfReport, { params: { organization }, token: sessionToken.value });
  if (answer.ok) saveFile(answer.value, `${organization}-ussf-certifications.csv`);
};
