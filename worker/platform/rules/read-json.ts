// Reads a message's JSON so that it can mean one thing only. Pure. Refuses what two readers could read differently (a key
// twice, bytes that are no UTF-8) and what only wants to keep us busy (nesting without end).

export type ReadJson = { value: unknown } | { problem: string };

/** No message known nests deeper than eight levels. */
const DEPTH_MAX = 32;
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\]]/g;

export function readJson(bytes: Uint8Array): ReadJson {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    return { problem: 'Not JSON in UTF-8' };
  }
  const problem = ambiguity(text);
  return problem === null ? { value } : { problem };
}

/** @param text valid JSON, so that a string before a colon can only be a key. */
function ambiguity(text: string): string | null {
  const open: Set<string>[] = [];
  for (const token of text.matchAll(TOKENS)) {
    const [mark] = token;
    if (mark === '{' || mark === '[') {
      open.push(new Set());
      if (open.length > DEPTH_MAX) return `Nested deeper than ${DEPTH_MAX} levels`;
    } else if (mark === '}' || mark === ']') {
      open.pop();
    } else if (isKey(text, token.index + mark.length)) {
      const keys = open.at(-1);
      const key = JSON.parse(mark) as string;
      if (keys?.has(key)) return `The key ${key.slice(0, 40)} comes twice`;
      keys?.add(key);
    }
  }
  return null;
}

function isKey(text: string, from: number): boolean {
  let at = from;
  while (' \t\n\r'.includes(text[at] ?? '-')) at++;
  return text[at] === ':';
}
