// A list of leagues and clubs as an office has it: a table from a spreadsheet, or names line by line with the clubs indented below their league.
// Reads only; what is wrong with a line is said by whoever looks it over. Pure.
import type { AddableKind, OrganizationRow } from '../tree/tree.ts';

type Column = 'league' | 'name' | 'kind' | 'slug';

/** Folded: lower case, letters only. */
const COLUMNS: Record<Column, readonly string[]> = {
  league: ['league', 'leaguename', 'liga', 'nombredelaliga', 'under', 'parent', 'belongsto', 'pertenecea'],
  name: ['club', 'clubname', 'name', 'organization', 'organizationname', 'nombre', 'nombredelclub', 'organizacion'],
  kind: ['kind', 'type', 'tipo'],
  slug: ['slug', 'address', 'webaddress', 'direccion', 'pageaddress', 'shortname'],
};
const IS_LEAGUE = /^(league|liga)$/;
const BULLET = /^\s*(?:[-–—*•·]|\d{1,3}[.)])\s+/;

/** @param plain what a line is that stands for itself: below a league all are clubs. */
export function readOrganizationList(text: string, plain: AddableKind): OrganizationRow[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const header = lines[first] ?? '';
  const delimiter = ['\t', ';', ','].find((each) => header.includes(each)) ?? ',';
  const columns = columnsOf(cellsOf(header, delimiter));
  return columns ? readTable(lines, first, delimiter, columns) : readNames(lines, plain);
}

type Columns = Partial<Record<Column, number>>;

/** Null where the first line is no header: then it is a name. */
function columnsOf(cells: readonly string[]): Columns | null {
  const folded = cells.map(fold);
  const found: Columns = {};
  for (const column of Object.keys(COLUMNS) as Column[]) {
    const at = folded.findIndex((cell) => COLUMNS[column].includes(cell));
    if (at >= 0) found[column] = at;
  }
  const isHeader = found.name !== undefined || found.league !== undefined;
  return isHeader && (cells.length > 1 || found.kind === undefined) && folded.every((cell) => cell !== '')
    ? found
    : null;
}

function readTable(lines: readonly string[], header: number, delimiter: string, columns: Columns): OrganizationRow[] {
  const rows: OrganizationRow[] = [];
  const leagues = new Set<string>();
  for (const [index, text] of lines.entries()) {
    if (index <= header || text.trim() === '') continue;
    const cells = cellsOf(text, delimiter);
    if (cells.every((each) => each.trim() === '')) continue;
    const cell = (column: Column): string => cells[columns[column] ?? -1]?.trim() ?? '';
    const line = index + 1;
    const [league, name, slug] = [cell('league'), cell('name'), cell('slug') || null];
    const isLeague = IS_LEAGUE.test(fold(cell('kind'))) || (name === '' && league !== '');
    const addLeague = (title: string, address: string | null) => {
      leagues.add(fold(title));
      rows.push({ line, name: title, kind: 'league', under: null, slug: address });
    };
    if (isLeague) {
      addLeague(name || league, slug);
      continue;
    }
    if (league !== '' && !leagues.has(fold(league))) addLeague(league, null);
    rows.push({ line, name, kind: 'club', under: league || null, slug });
  }
  return rows;
}

function readNames(lines: readonly string[], plain: AddableKind): OrganizationRow[] {
  const given = lines
    .map((text, index) => ({ text, line: index + 1, bullet: BULLET.test(text), indented: /^\s/.test(text) }))
    .filter(({ text }) => text.trim() !== '');
  // Where every line has a bullet, none is below another.
  const bulletsMean = given.some(({ bullet, indented }) => !bullet && !indented);
  const indentMeans = given.some(({ indented }) => !indented);
  let league: string | null = null;
  return given.map(({ text, line, bullet, indented }) => {
    const name = text.replace(BULLET, '').trim();
    const below = plain === 'league' && league !== null && ((bullet && bulletsMean) || (indented && indentMeans));
    if (below) return { line, name, kind: 'club', under: league, slug: null };
    if (plain === 'league') league = name;
    return { line, name, kind: plain, under: null, slug: null };
  });
}

/** One line of a table; a quoted cell may hold the delimiter, and two quotes for one. */
function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] ?? '';
    if (quoted && letter === '"' && line[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"' && (quoted || cell.trim() === '')) {
      quoted = !quoted;
      if (quoted) cell = '';
    } else if (letter === delimiter && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell];
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
