// Does a PDF open without a password? One whose owner only forbids printing and changing is encrypted too, but with the empty password: it
// opens everywhere. Device and server ask here. Source: ISO 32000-2, 7.6.4 (standard security handler). What cannot be told is not locked.
import { md5, rc4 } from './pdf-ciphers.ts';

/** What both sides have as crypto.subtle; the contract itself knows no browser and no Worker. */
export interface Subtle<Key> {
  digest(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  importKey(
    format: 'raw',
    bytes: Uint8Array<ArrayBuffer>,
    algorithm: { name: 'AES-CBC' },
    extractable: boolean,
    usages: ['encrypt'],
  ): Promise<Key>;
  encrypt(
    algorithm: { name: 'AES-CBC'; iv: Uint8Array<ArrayBuffer> },
    key: Key,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<ArrayBuffer>;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** What the standard fills a short password up with; the empty one is all of it. */
const PADDING = Uint8Array.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a'.match(/../g) ?? [],
  (pair) => Number.parseInt(pair, 16),
);
/** A dictionary of encryption is shorter. */
const DICTIONARY_MAX_CHARACTERS = 4096;

export async function isLockedPdf<Key>(bytes: Uint8Array, subtle: Subtle<Key>): Promise<boolean> {
  const text = latin(bytes);
  const at = text.lastIndexOf('/Encrypt');
  if (at < 0) return false;
  const dictionary = dictionaryAt(text, at + '/Encrypt'.length);
  if (dictionary === null) return false;
  const filter = /\/Filter\s*\/([A-Za-z.]+)/.exec(dictionary)?.[1];
  // Another handler asks for a certificate or a server: nobody opens that by itself.
  if (filter !== 'Standard') return filter !== undefined;
  const [revision, user] = [numberIn(dictionary, 'R'), stringIn(dictionary, 'U')];
  if (revision === null || user === null) return false;
  const opens =
    revision >= 5
      ? await opensByHash(revision, user, subtle)
      : opensByMd5(
          revision,
          user,
          dictionary,
          stringIn(text.slice(at - DICTIONARY_MAX_CHARACTERS), 'ID') ?? new Uint8Array(),
        );
  return !opens;
}

const latin = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
};

/** The dictionary itself, or the object that is referred to. */
function dictionaryAt(text: string, from: number): string | null {
  const behind = text.slice(from, from + DICTIONARY_MAX_CHARACTERS).trimStart();
  if (behind.startsWith('<<')) return behind;
  const [, number, generation] = /^(\d{1,10}) (\d{1,5}) R/.exec(behind) ?? [];
  if (number === undefined) return null;
  const object = new RegExp(`(?<![0-9])${number} ${generation} obj`).exec(text);
  return object && text.slice(object.index, object.index + DICTIONARY_MAX_CHARACTERS).split('endobj')[0]!;
}

const numberIn = (dictionary: string, name: string): number | null => {
  const written = new RegExp(`/${name}\\s*(-?\\d{1,10})(?!\\d)`).exec(dictionary)?.[1];
  return written === undefined ? null : Number(written);
};

/** A string of hex digits or of characters behind its name; an array's first. */
function stringIn(dictionary: string, name: string): Bytes | null {
  const start = new RegExp(`/${name}\\s*\\[?\\s*([<(])`).exec(dictionary);
  if (!start) return null;
  const rest = dictionary.slice(start.index + start[0].length);
  if (start[1] === '<') {
    const digits = rest.slice(0, rest.indexOf('>')).replace(/[^0-9a-f]/gi, '');
    return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  }
  return literal(rest);
}

const ESCAPED: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function literal(text: string): Bytes {
  const bytes: number[] = [];
  let depth = 1;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      const next = text[++at] ?? '';
      if (octal) {
        bytes.push(Number.parseInt(octal, 8) & 255);
        at += octal.length - 1;
      } else if (next !== '\n' && next !== '\r') bytes.push(ESCAPED[next] ?? next.charCodeAt(0));
      continue;
    }
    if (char === '(') depth++;
    if (char === ')' && --depth === 0) break;
    bytes.push(char.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}

const joined = (...parts: readonly Uint8Array[]): Bytes => Uint8Array.from(parts.flatMap((part) => [...part]));
const same = (one: Uint8Array, other: Uint8Array, length: number): boolean =>
  one.length >= length && other.length >= length && one.subarray(0, length).every((byte, at) => byte === other[at]);

/** Revisions 2 to 4: RC4 and AES-128. */
function opensByMd5(revision: number, user: Bytes, dictionary: string, id: Bytes): boolean {
  const owner = stringIn(dictionary, 'O') ?? new Uint8Array();
  const rights = numberIn(dictionary, 'P') ?? 0;
  const length =
    revision === 2 ? 5 : Math.min(16, (numberIn(dictionary.replace(/\/CF\s*<<.*?>>\s*>>/s, ''), 'Length') ?? 40) / 8);
  const plain =
    revision >= 4 && /\/EncryptMetadata\s+false/.test(dictionary)
      ? Uint8Array.of(255, 255, 255, 255)
      : new Uint8Array();
  const signs = Uint8Array.of(rights & 255, (rights >> 8) & 255, (rights >> 16) & 255, (rights >> 24) & 255);
  let key = md5(joined(PADDING, owner.subarray(0, 32), signs, id, plain)).subarray(0, length);
  if (revision === 2) return same(rc4(key, PADDING), user, 32);
  for (let round = 0; round < 50; round++) key = md5(key).subarray(0, length);
  let made = md5(joined(PADDING, id));
  for (let round = 0; round < 20; round++)
    made = rc4(
      key.map((byte) => byte ^ round),
      made,
    );
  return same(made, user, 16);
}

/** Revisions 5 and 6: AES-256. */
async function opensByHash<Key>(revision: number, user: Bytes, subtle: Subtle<Key>): Promise<boolean> {
  const sha = async (name: string, bytes: Bytes): Promise<Bytes> => new Uint8Array(await subtle.digest(name, bytes));
  let hash = await sha('SHA-256', joined(user.subarray(32, 40)));
  for (let round = 0, last = 0; revision >= 6 && (round < 64 || last > round - 32); round++) {
    const long = joined(...Array.from({ length: 64 }, () => hash));
    const key = await subtle.importKey('raw', hash.slice(0, 16), { name: 'AES-CBC' }, false, ['encrypt']);
    const padded = await subtle.encrypt({ name: 'AES-CBC', iv: hash.slice(16, 32) }, key, long);
    const made = new Uint8Array(padded, 0, long.length);
    const kind = made.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    hash = await sha(['SHA-256', 'SHA-384', 'SHA-512'][kind] ?? 'SHA-256', made.slice());
    last = made.at(-1) ?? 0;
  }
  return same(hash, user, 32);
}
