// Which column of a table is which, by the words of its headers: case, accents, punctuation, and what stands before or behind the name
// itself ("Staff Email", "Parent 1 Email", "DOB (mm/dd/yyyy)") do not matter. The header that fits best counts. Only a guess. Pure.

/** What a format or a zone behind a header adds to its name: "(UTC)", "(mm/dd/yyyy)", "/Time". */
const ADDED = /\([^)]*\)|\[[^\]]*\]|\/\s*time\b/gi;

/** Lower case, no accents, letters and digits only. */
export const foldHeader = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** Of whom a column speaks, where the table is of one kind of people. */
const OF_WHOM =
  /^(?:legal|staff|admin|administrator|volunteer|user|coach|member|participant|official|person|account|primary|contact|voluntario|entrenador)/;
/** A roster of players names their parents: those are the adults, but only their addresses are looked for. */
const OF_PARENT = /^(?:parent|guardian|padre|madre|tutor)1?/;
/** Names of a sign-in, whatever is before "name". */
const NO_NAMES = new Set(['username', 'accountname']);

/** 0 is best; behind every plain name come those that say of whom, then those of parents. */
const BEHIND_OF_WHOM = 1000;
const BEHIND_PARENT = 2000;

function rankOf(header: string, synonyms: readonly string[], parents: boolean, ofWhom: boolean): number {
  const plain = synonyms.indexOf(header);
  if (plain >= 0) return plain;
  if (!ofWhom || header === '' || NO_NAMES.has(header)) return Number.POSITIVE_INFINITY;
  const own = synonyms.indexOf(header.replace(OF_WHOM, ''));
  if (own >= 0) return BEHIND_OF_WHOM + own;
  const parent = parents ? synonyms.indexOf(header.replace(OF_PARENT, '')) : -1;
  return parent >= 0 ? BEHIND_PARENT + parent : Number.POSITIVE_INFINITY;
}

export interface ColumnsFound<Field extends string> {
  readonly columns: Partial<Record<Field, number>>;
  /** Two columns fit these equally well: people are asked. */
  readonly doubts: readonly Field[];
}

/**
 * @param synonyms what each thing is called, folded; those further left fit better. An earlier thing takes its column first.
 * @param ofWhom is every line a person, so that "Staff Email" is their email?
 * @param ofParents things that are taken from a parent's column where there is no other.
 */
export function columnsNamed<Field extends string>(
  headers: readonly string[],
  synonyms: Readonly<Record<Field, readonly string[]>>,
  ofParents: readonly Field[] = [],
  ofWhom = true,
): ColumnsFound<Field> {
  const folded = headers.map((header) => foldHeader(header.replace(ADDED, ' ')));
  const columns: Partial<Record<Field, number>> = {};
  const doubts: Field[] = [];
  const taken = new Set<number>();
  for (const [field, words] of Object.entries(synonyms) as [Field, readonly string[]][]) {
    const ranks = folded.map((header, at) =>
      taken.has(at) ? Number.POSITIVE_INFINITY : rankOf(header, words, ofParents.includes(field), ofWhom),
    );
    const best = Math.min(...ranks);
    if (best === Number.POSITIVE_INFINITY) continue;
    const at = ranks.indexOf(best);
    if (ranks.lastIndexOf(best) !== at) doubts.push(field);
    columns[field] = at;
    taken.add(at);
  }
  return { columns, doubts };
}
