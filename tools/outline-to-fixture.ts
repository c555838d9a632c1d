// Turns an outline that a coach copied ("Report this page") into a fixture page with the counts to expect of it:
//   node tools/outline-to-fixture.ts outline.txt > test/fixtures/extension/reported/name.html
// The first line of the page says how many fields of which kind the extension must find there.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { partNamed } from '../extension/site/words.ts';

const VOID = ['input'];
const LINE = /^( *)([a-z][\w-]*)((?: [\w-]+="(?:[^"\\]|\\.)*")*)(?: sight=([\w-]+))?(?: ("(?:[^"\\]|\\.)*"))?$/;

export interface FixtureOfOutline {
  html: string;
  /** How many texts read as which part. */
  counts: Record<string, number>;
}

export function fixtureOf(outline: string): FixtureOfOutline {
  const counts: Record<string, number> = {};
  const open: { depth: number; tag: string }[] = [];
  let html = '';
  const closeTo = (depth: number): void => {
    while (open.length > 0 && open.at(-1)!.depth >= depth) html += `</${open.pop()!.tag}>\n`;
  };
  for (const line of outline.split('\n')) {
    const [, indent = '', tag, attributes = '', sight, quoted = '""'] = LINE.exec(line) ?? [];
    if (!tag) continue;
    closeTo(indent.length);
    const text = JSON.parse(quoted) as string;
    for (const name of [text, ...namesIn(attributes)]) {
      const part = partNamed(name);
      if (part) counts[part] = (counts[part] ?? 0) + 1;
    }
    const unseen = sight && sight !== 'clear' ? ` data-sight="${sight}" style="opacity:0"` : '';
    html += `${' '.repeat(indent.length)}<${tag}${attributes}${unseen}>${escapeText(text)}`;
    if (!VOID.includes(tag)) open.push({ depth: indent.length, tag });
  }
  closeTo(0);
  const expected = Object.entries(counts).map(([part, count]) => `${part}=${count}`);
  return { html: `<!-- expected: ${expected.sort().join(' ') || 'nothing'} -->\n<!doctype html>\n${html}`, counts };
}

/** Names that a person would read: placeholder and aria-label. */
function namesIn(attributes: string): string[] {
  return [...attributes.matchAll(/(?:placeholder|aria-label)=("(?:[^"\\]|\\.)*")/g)].map(
    ([, value]) => JSON.parse(value!) as string,
  );
}

const escapeText = (text: string): string => text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(fixtureOf(await readFile(process.argv[2] ?? '/dev/stdin', 'utf8')).html);
}
