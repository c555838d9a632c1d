// Whether a PDF can be read without being unpacked into more than a certificate ever is. A file of a megabyte may hold gigabytes: its
// streams are unpacked here first, a piece at a time and never kept. What a stream is packed with is told by its bytes, for a dictionary can
// say it in a dozen ways. The work is in proportion to the file, whatever is in it.
import { Inflate } from 'fflate';
import { PDF_STREAM_MAX_BYTES, PDF_STREAMS_MAX, PDF_STREAMS_MAX_BYTES } from './limits.ts';
import { PdfSteps } from './pdf-steps.ts';

const PIECE_BYTES = 16 * 1024;
/** Not looked into: nobody packs a certificate so today. */
const OLD_PACKERS = /\/(?:LZWDecode|LZW\b|RunLengthDecode|RL\b|ASCIIHexDecode|AHx\b)/;
const IN_LETTERS = /\/(?:ASCII85Decode|A85\b)/;
const latin = new TextDecoder('latin1');

export function pdfIsBounded(bytes: Uint8Array): boolean {
  const text = latin.decode(bytes);
  const steps = new PdfSteps();
  if (!steps.ofStream()(bytes)) return false;
  const [endFrom, feedFrom, returnFrom] = ['endstream', '\n', '\r'].map((word) => finder(text, word)) as Finders;
  let left = PDF_STREAMS_MAX_BYTES;
  let [streams, seen] = [0, 0];
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (text.startsWith('end', at - 3)) continue;
    if (++streams > PDF_STREAMS_MAX) return false;
    const between = text.slice(seen, at);
    // Behind the bytes of the stream before this one, which end at the first such word.
    const dictionary = unescaped(between.slice(seen === 0 ? 0 : Math.max(0, between.indexOf('endstream'))));
    seen = at + 6;
    if (OLD_PACKERS.test(dictionary)) return false;
    const line = Math.min(feedFrom(seen), returnFrom(seen));
    const start = text.startsWith('\r\n', line) ? line + 2 : line + 1;
    const stream = bytes.subarray(start, endFrom(start));
    const inLetters = IN_LETTERS.test(dictionary);
    const packed = inLetters ? fromAscii85(stream) : stream;
    if (inLetters) left -= packed.length;
    if (isZlib(packed)) left -= unpackedBytes(packed, Math.min(left, PDF_STREAM_MAX_BYTES), steps);
    if (left < 0) return false;
  }
  return true;
}

type Finder = (from: number) => number;
type Finders = [Finder, Finder, Finder];

/** Where a word stands next, asked for from places that only go on: all the asking together reads the text once. */
function finder(text: string, word: string): Finder {
  let found = -1;
  return (from) => {
    if (found < from) found = text.indexOf(word, from);
    if (found < 0) found = text.length;
    return found;
  };
}

/** A name may be written with its letters as numbers: `/#46lateDecode`. */
const unescaped = (dictionary: string): string =>
  dictionary.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** As RFC 1950 begins; nothing else is unpacked by a reader. */
const isZlib = ([method = 0, flags = 0]: Uint8Array): boolean =>
  (method & 15) === 8 && ((method << 8) + flags) % 31 === 0;

/** Of zlib data; more than `most` is said to be endless, and so is what breaks off, goes on behind its end, or is packed again. */
function unpackedBytes(packed: Uint8Array, most: number, steps: PdfSteps): number {
  const count = steps.ofStream();
  let size = 0;
  let fits = true;
  const inflate = new Inflate((piece) => {
    if (size === 0 && isZlib(piece)) fits = false;
    size += piece.length;
    fits &&= size <= most && count(piece);
  });
  try {
    for (let at = 2; at < packed.length && fits; at += PIECE_BYTES)
      inflate.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
  return fits ? size : Number.POSITIVE_INFINITY;
}

/** Five letters are four bytes, `z` is four zeros; anything else is white space, or the end. */
function fromAscii85(letters: Uint8Array): Uint8Array {
  const out = new Uint8Array(letters.length * 4);
  let size = 0;
  let group = 0;
  let count = 0;
  const put = (bytes: number): void => {
    for (let at = 0; at < bytes; at++) out[size++] = Math.floor(group / 256 ** (3 - at)) % 256;
  };
  for (const letter of letters) {
    if (letter === 0x7e) break;
    if (letter === 0x7a && count === 0) size += 4;
    if (letter < 0x21 || letter > 0x75) continue;
    group = group * 85 + (letter - 0x21);
    if (++count < 5) continue;
    put(4);
    group = 0;
    count = 0;
  }
  if (count > 1) {
    for (let at = count; at < 5; at++) group = group * 85 + 84;
    put(count - 1);
  }
  return out.subarray(0, size);
}
