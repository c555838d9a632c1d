// What SQLite does to answer a statement (EXPLAIN QUERY PLAN), and what of it grows with the association: a table read from end to end, and a
// search that an association's or a branch's name alone narrows. Pure.

/** How the columns that name a tenant stand in a plan. */
const TENANT_ALONE = /^\((association_id|organization_id)=\?\)$|^\(path>\? AND path<\?\)$/;
const STEP = /^(SCAN|SEARCH) (\S+)(?: USING (?:COVERING )?INDEX (\S+)| USING INTEGER PRIMARY KEY)?(?: (\(.*\)))?$/;

/** @param details the plan's steps. @returns `scan mail`, `association certificate`: what reads more the more people there are. */
export function growing(
  details: readonly string[],
  tables: ReadonlySet<string>,
  aliases: ReadonlyMap<string, string>,
): string[] {
  return details.flatMap((detail) => {
    const [, how, name = '', index, terms] = STEP.exec(detail.replace(/ LEFT-JOIN$/, '')) ?? [];
    const table = aliases.get(name) ?? name;
    if (!how || !tables.has(table)) return [];
    if (how === 'SCAN') return [`scan ${table}${index ? ` by ${index}` : ''}`];
    return terms && TENANT_ALONE.test(terms) ? [`tenant ${table} by ${index}`] : [];
  });
}

/** Names a statement gives to tables: `from mail m`, `join "mail" "undone"`. */
export function aliasesIn(statement: string, tables: ReadonlySet<string>): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const [, table = '', alias = ''] of statement.matchAll(
    /\b(?:from|join|update|into)\s+"?(\w+)"?\s+(?:as\s+)?"?(\w+)"?/gi,
  )) {
    if (tables.has(table) && !tables.has(alias)) aliases.set(alias, table);
  }
  return aliases;
}

/** The same statement with other numbers of values in its lists is the same. */
export const shapeOf = (statement: string): string =>
  statement
    .replace(/\(\s*\?(?:\s*,\s*\?)+\s*\)/g, '(?, …)')
    .replace(/\s+/g, ' ')
    .trim();
