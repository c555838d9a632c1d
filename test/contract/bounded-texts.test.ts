// Length before pattern: every text of a request says how long it may be, and is looked at no further when it is longer.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanProse } from '../../contract/core/clean-text.ts';
import { csvCell } from '../../contract/core/csv-cell.ts';
import { Email } from '../../contract/sign-in/sign-in.ts';

interface Check {
  _zod: { def: { check: string; format?: string; abort?: boolean; pattern?: RegExp } };
}
type Def = Record<string, unknown> & { type: string; checks?: Check[] };

const defOf = (schema: unknown): Def | null =>
  typeof schema === 'object' && schema !== null && '_zod' in schema
    ? (schema as { _zod: { def: Def } })._zod.def
    : null;

/** Every text in a schema that is looked at by a pattern or by a function, with the way to it. */
function* textsIn(schema: unknown, path: string, seen = new Set<unknown>()): Generator<[string, Check[]]> {
  const def = defOf(schema);
  if (!def || seen.has(schema)) return;
  seen.add(schema);
  if (def.type === 'string' && (def.checks?.length ?? 0) > 0) yield [path, def.checks ?? []];
  for (const [key, value] of Object.entries(def)) {
    if (key === 'checks') continue;
    if (key === 'shape') {
      for (const [name, inner] of Object.entries(value as object)) yield* textsIn(inner, `${path}.${name}`, seen);
    } else if (Array.isArray(value)) for (const inner of value) yield* textsIn(inner, path, seen);
    else yield* textsIn(value, path, seen);
  }
}

const looksAt = ({ _zod: { def } }: Check): boolean =>
  def.check === 'custom' || (def.check === 'string_format' && def.format !== 'date' && def.format !== 'datetime');
const bounds = ({ _zod: { def } }: Check): boolean => def.check === 'max_length' && def.abort === true;

const schemas: [string, unknown][] = [];
for (const file of readdirSync('contract', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
)) {
  const module = (await import(/* @vite-ignore */ new URL(`../../contract/${file}`, import.meta.url).href)) as Record<
    string,
    unknown
  >;
  for (const [name, value] of Object.entries(module)) if (defOf(value)) schemas.push([`${file} ${name}`, value]);
}

describe('texts of the contract', () => {
  it('say their length before anything else looks at them, and stop there', () => {
    const late: string[] = [];
    for (const [name, schema] of schemas) {
      for (const [path, checks] of textsIn(schema, name)) {
        const first = checks.findIndex(looksAt);
        const bound = checks.findIndex(bounds);
        if (first >= 0 && (bound < 0 || bound > first)) late.push(path);
      }
    }
    expect(late).toEqual([]);
    expect(schemas.length).toBeGreaterThan(100);
  });

  it('look no further at one that is too long', () => {
    const far = `a@${'.'.repeat(250_000)}`;
    const { error } = Email.safeParse(far);
    expect(error?.issues.map(({ code }) => code)).toEqual(['too_big']);
  });

  it('hold no character that cannot be seen, and one line is one line', () => {
    expect(cleanLine('Ana\r\nReply-To: evil@x.example')).toBe('Ana Reply-To: evil@x.example');
    expect(cleanLine('  A\u200bn\u00ada\u202e \u0007Ortiz\u2066 ')).toBe('Ana Ortiz');
    expect(cleanLine('Peña\u00a0 O’Brien')).toBe('Peña O’Brien');
    expect(cleanProse('One.\r\nTwo\u202e.\u0000')).toBe('One.\nTwo.');
  });

  it('take an address for an address only where a mail program would', () => {
    for (const good of ['ana@example.org', 'a.b+c@x-y.co.uk', 'josé@exámple.org']) {
      expect(Email.safeParse(good).success).toBe(true);
    }
    for (const bad of ['a@b', 'a b@c.de', 'a,b@c.de', '<a@b.de>', 'a@b.de,c', 'a@b..de', 'a\u202e@b.de', 'a@b@c.de']) {
      expect([bad, Email.safeParse(bad).success]).toEqual([bad, false]);
    }
  });
});

describe('a cell of a spreadsheet', () => {
  it('runs nothing, in letters of any width', () => {
    for (const first of '=+-@\t\r\n＝＋－＠') expect(csvCell(`${first}1`)).toBe(`"'${first}1"`);
    for (const unseen of [' ', '\u00a0', '\u200b', '\ufeff', ' \u00ad '])
      expect(csvCell(`${unseen}=1`)).toBe(`"'${unseen}=1"`);
    expect(csvCell('O"Brien')).toBe('"O""Brien"');
    expect(csvCell('a=b')).toBe('"a=b"');
  });
});
