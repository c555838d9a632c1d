// Which column of a file of games is which, and who is on a row: a column for each official, an email beside a name, and cells beyond the last
// header, as ArbiterSports writes them. OPEN, TBD and the like are nobody. Pure.
import { columnsNamed, foldHeader } from '../../../contract/table/header-words.ts';
import { saysNothing } from '../../../contract/table/table-text.ts';

const SYNONYMS = {
  game: ['gameid', 'gamenumber', 'gameno', 'game', 'matchid', 'matchnumber', 'matchno', 'match', 'id', 'partido'],
  date: [
    'date',
    'gamedate',
    'matchdate',
    'startdate',
    'fromdate',
    'datetime',
    'startdatetime',
    'gamedatetime',
    'day',
    'fecha',
    'start',
  ],
  time: ['time', 'gametime', 'matchtime', 'starttime', 'fromtime', 'kickoff', 'kickofftime', 'start', 'hora'],
  timeZone: ['timezone', 'zone', 'tz', 'zonahoraria'],
  home: ['home', 'hometeam', 'hometeams', 'hometeamname', 'local'],
  away: ['away', 'awayteam', 'awayteams', 'awayteamname', 'visitor', 'visitors', 'visitingteam', 'visitante'],
  title: ['title', 'event', 'description', 'summary'],
  level: ['division', 'level', 'levelname', 'gamelevel', 'agegroup', 'age', 'competition', 'nivel', 'categoria'],
  location: ['location', 'sitename', 'site', 'venue', 'park', 'field', 'cancha', 'lugar'],
  place: ['subsitename', 'subsite', 'sublocation', 'field', 'cancha'],
  email: ['email', 'officialemail', 'refereeemail', 'emailaddress', 'correo'],
  status: ['status', 'gamestatus', 'matchstatus', 'estado'],
} as const;

/** Names of the places on a game, each with or without a number or "name" behind it. */
const OFFICIAL =
  /^(?:assigned)?(?:referee|ref|centerreferee|centrereferee|center|centre|cr|ar|assistantreferee|asstreferee|asstref|assistantref|linesman|4th|4thofficial|fourth|fourthofficial|official|officials|umpire|mentor|arbitro|arbitroasistente|asistente|cuartoarbitro)\d?(?:name)?$/;

export type GameColumns = Record<keyof typeof SYNONYMS, number> & {
  /** A column for each official, and the email that goes with it; -1 for none. */
  readonly officials: readonly { readonly name: number; readonly email: number }[];
  /** Cells from here on are officials too; never without a header that says so at the end. */
  readonly beyond: number;
  /** Headers that mean something. */
  readonly known: number;
};

export function gameColumns(headers: readonly string[]): GameColumns {
  const { columns } = columnsNamed<keyof typeof SYNONYMS>(headers, SYNONYMS, [], false);
  const folded = headers.map(foldHeader);
  const named = folded.flatMap((header, at) => (OFFICIAL.test(header) ? [at] : []));
  // A file with one column "Name" is one of officials.
  const plain = named.length > 0 ? named : [folded.indexOf('name')].filter((at) => at >= 0);
  const officials = plain.map((name) => ({
    name,
    email: folded.indexOf(`${(folded[name] ?? '').replace(/name$/, '')}email`),
  }));
  const places = Object.fromEntries(
    (Object.keys(SYNONYMS) as (keyof typeof SYNONYMS)[]).map((each) => [each, columns[each] ?? -1]),
  ) as Record<keyof typeof SYNONYMS, number>;
  const last = headers.length - 1;
  return {
    ...places,
    officials,
    beyond: plain.includes(last) ? headers.length : Number.POSITIVE_INFINITY,
    known: Object.keys(columns).length + officials.length,
  };
}

const NOBODY =
  /^(?:open|vacant|vacante|unassigned|unfilled|empty|needed|sin asignar|(?:no|not) .{0,40}|tb[acd]|to be .{1,30}|x+)$/i;
/** Officials of one game that are kept; a game has four, and a mentor. */
const OFFICIALS_MAX = 12;

/** A place that nobody holds: OPEN, TBD, a dash. */
export const isNobody = (name: string): boolean => {
  const bare = name.replace(/[^\p{L}\p{N} /]/gu, '').trim();
  return saysNothing(name) || bare === '' || saysNothing(bare) || NOBODY.test(bare);
};

/** `open`: the row names a place that nobody holds, which is no mistake. */
export function officialsIn(
  cells: readonly string[],
  { officials, beyond, email }: GameColumns,
  cell: (at: number) => string,
): { officials: { name: string; email: string }[]; open: boolean } {
  const alone = officials.length <= 1;
  const rows = (officials.length > 0 ? officials : [{ name: -1, email: -1 }]).map((each) => ({
    name: cell(each.name),
    email: cell(each.email >= 0 ? each.email : alone ? email : -1).toLowerCase(),
  }));
  for (let at = beyond; at < Math.min(cells.length, beyond + OFFICIALS_MAX); at++) {
    rows.push({ name: cell(at), email: '' });
  }
  const held = rows.map((each) => ({
    name: isNobody(each.name) ? '' : each.name,
    email: saysNothing(each.email) ? '' : each.email,
  }));
  const people = new Map(
    held
      .filter(({ name, email: address }) => name || address)
      .map((each) => [each.email || each.name.toLowerCase(), each]),
  );
  const written = rows.some(({ name }) => name !== '') || officials.length > 1;
  return { officials: [...people.values()].slice(0, OFFICIALS_MAX), open: people.size === 0 && written };
}
