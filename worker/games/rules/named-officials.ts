// Officials as people write them into the title or the description of a game: "Referee: Ana Ortiz", "AR1 - Bo Berg", a heading "Officials"
// with names below it, in HTML too. What is no person's name is nobody. Pure.
import { isNobody } from './game-columns.ts';

export interface Named {
  officials: { name: string; email: string }[];
  /** A place is named that nobody holds. */
  open: boolean;
}

const ROLE = [
  '(?:center|centre|head|main|assistant|asst\\.?|first|second|1st|2nd|4th|fourth|standby|reserve) (?:ref(?:eree)?|official|assistant)s?',
  '(?:ref(?:eree)?|official|umpire|mentor|linesman|line judge)s?',
  'referee crew|crew|linesmen|center|centre|[ca]\\.?r\\.?s?|4th|fourth',
  '(?:cuart[oa]|4[oº]) [aá]rbitr[oa]|[aá]rbitr[oa]s?(?: (?:asistente|central|principal|auxiliar))?|(?:primer |segundo )?asistente|juez de l[ií]nea',
].join('|');
const COLON = '\\s*[:=：]';
const DASH = '(?:\\s+[-–—]\\s*|[-–—]\\s+|\\t+)';
const placesIn = (between: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${ROLE})(?:\\s?[-#]?\\s?\\d)?(?: names?)?(?:${between})`, 'giu');
const PLACE = placesIn(`${COLON}|${DASH}`);
const PLACE_IN_TITLE = placesIn(COLON);
/** What may stand before the first place of a line. */
const LIST_SIGNS = new Set(',;|/•*·([-–—');
const startsList = (before: string): boolean => {
  const text = before.trimEnd();
  return text === '' || before.endsWith('  ') || before.endsWith('\t') || LIST_SIGNS.has(text.at(-1) ?? '');
};
const HEADING = new RegExp(`^(?:${ROLE})\\s*(?:assigned)?$`, 'iu');
/** "Ana Ortiz (AR1)", "Ana Ortiz - Referee". */
const BEHIND = new RegExp(`^(.{3,60}?)\\s*(?:[-–—,]\\s+|\\()(?:${ROLE})(?:\\s?[-#]?\\s?\\d)?\\)?$`, 'iu');
const LONGEST_LINE = 1000;
const OFFICIALS_MAX = 20;

const BREAK = /<(?:br|\/?p|\/?div|\/?li|\/?tr|\/?ul|\/?ol|\/?table|\/?h[1-6])\b[^>]{0,200}>/gi;
const TAG = /<\/?(?:html|body|a|b|i|u|s|em|strong|small|span|font|td|th|tbody|img|o:p)(?:\s[^>]{0,300})?\/?>/gi;
const ENTITIES: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '–' };

const linesOf = (text: string): string[] =>
  text
    .replace(BREAK, '\n')
    .replace(TAG, '')
    .replace(/&#(\d{1,6});/g, (_, code) => (Number(code) < 0x110000 ? String.fromCodePoint(Number(code)) : ' '))
    .replace(/&([a-z]{2,5});/gi, (all, name) => ENTITIES[name.toLowerCase()] ?? all)
    .split(/\r\n|\r|\n|\u2028/)
    .map((line) =>
      line
        .slice(0, LONGEST_LINE)
        .trim()
        .replace(/^[•*·–—-]\s+/, ''),
    );

/** @param title titles name a place with a colon alone: a dash in them stands between teams. */
export function officialsNamedIn(text: string, title = false): Named {
  const found: Named = { officials: [], open: false };
  let below = false;
  for (const line of linesOf(text)) {
    const pieces = piecesOf(line, title);
    if (pieces.length > 0) {
      below = pieces.length === 1 && pieces[0] === '';
      for (const piece of pieces) add(found, peopleIn(piece));
    } else if (!title && HEADING.test(line)) {
      below = true;
    } else if (below && line !== '') {
      const people = peopleIn(BEHIND.exec(line)?.[1] ?? line).filter(
        (each) => each === 'open' || isWrittenAsName(each.name),
      );
      below = people.length > 0;
      add(found, people);
    } else if (!title) {
      const name = BEHIND.exec(line)?.[1];
      if (name?.includes(' ') && !/[:=]/.test(name)) add(found, peopleIn(name));
    }
  }
  return { ...found, officials: found.officials.slice(0, OFFICIALS_MAX) };
}

/** What stands behind each place of a line. */
function piecesOf(line: string, title: boolean): string[] {
  const places = [...line.matchAll(title ? PLACE_IN_TITLE : PLACE)];
  const first = places.findIndex(({ index }) => startsList(line.slice(0, index)));
  if (first < 0) return [];
  return places
    .slice(first)
    .map(({ index, 0: place }, at, all) => line.slice(index + place.length, all[at + 1]?.index).trim());
}

function add(found: Named, people: readonly Person[]): void {
  for (const each of people) {
    if (each === 'open') found.open = true;
    else if (!found.officials.some(({ name, email }) => name === each.name && email === each.email))
      found.officials.push(each);
  }
}

type Person = { name: string; email: string } | 'open';

/** One name or several. "Ortiz, Ana" is one, "Ana Ortiz, Bo Berg" are two. */
function peopleIn(text: string): Person[] {
  const parts = text.split(/[;|&/]|\s+(?:and|y)\s+|\s+[-–—]\s+|\s{3,}|\t/iu).flatMap((part) => {
    const pieces = part
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);
    return pieces.length > 1 && pieces.every((each) => each.includes(' ')) ? pieces : [pieces.join(', ')];
  });
  return parts.flatMap((part) => personIn(part) ?? []);
}

const EMAIL = /[^\s<>()@,;:]{1,64}@[^\s<>()@,;]{3,190}/;
const PHONE = /\(?\+?\d[\d().\s-]{6,20}\d/g;
/** Words of games and sentences; a title may begin with the place its owner has on it. */
const NO_PERSON =
  /\p{N}|[@$%?!<>]|(?<!\p{L})(?:vs?|at|game|match|soccer|varsity|boys|girls|team|field|fee|will|must|please|bring|uniform|jersey|needed|training|clinic|meeting|cup|league|tournament|partido|equipo|cancha)(?!\p{L})/iu;
const WORDS_MAX = 6;

const AROUND = new Set(' "\'.,:;*_–—-)]');
/** Without the signs around it; the full stop of "Jr." stays. */
function bareOf(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && AROUND.has(text[from] ?? '')) from++;
  while (to > from && text[to - 1] !== '.' && AROUND.has(text[to - 1] ?? '')) to--;
  return text.slice(from, to);
}

function personIn(text: string): Person | null {
  const email = EMAIL.exec(text)?.[0].toLowerCase() ?? '';
  const name = bareOf(
    text
      .replace(EMAIL, ' ')
      .replace(/mailto:|[<>]/gi, ' ')
      .replace(PHONE, ' ')
      .replace(/[([].*$/u, ' ')
      .replace(/\s+/g, ' '),
  );
  if (email) return { name: NO_PERSON.test(name) || isNobody(name) ? '' : name, email };
  if (name === '') return text.trim() === '' ? null : 'open';
  if (isNobody(name)) return 'open';
  const words = name.split(' ').length;
  return NO_PERSON.test(name) || words > WORDS_MAX || !/\p{L}{2}/u.test(name) ? null : { name, email };
}

const SMALL_WORD = /^(?:de|del|la|las|los|da|do|dos|van|von|der|y)$/;

/** Two words at least, each with a capital; small words between them aside. */
const isWrittenAsName = (name: string): boolean =>
  name === '' ||
  (name.includes(' ') && name.split(' ').every((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || SMALL_WORD.test(word)));
