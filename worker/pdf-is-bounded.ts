// Whether a PDF can be read without being unpacked into more than a certificate ever is. A file of a megabyte may hold gigabytes: its
// streams are unpacked here first, a piece at a time and never kept.
import { Inflate } from 'fflate';
import { PDF_STREAM_MAX_BYTES, PDF_STREAMS_MAX_BYTES } from './limits.ts';

/** In a stream's dictionary, right before its bytes. */
const DICTIONARY_MAX_CHARACTERS = 2000;
const PIECE_BYTES = 16 * 1024;
const PACKERS = /FlateDecode|\/Fl\b|LZWDecode|\/LZW\b|RunLengthDecode|\/RL\b/g;
const latin = new TextDecoder('latin1');

export function pdfIsBounded(bytes: Uint8Array): boolean {
  let left = PDF_STREAMS_MAX_BYTES;
  const text = latin.decode(bytes);
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (text.startsWith('end', at - 3)) continue;
    const before = text.slice(Math.max(0, at - DICTIONARY_MAX_CHARACTERS), at);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    const packers = dictionary.match(PACKERS) ?? [];
    if (packers.length === 0) continue;
    // Packed twice over it may hold a thousand times a thousand; the old packers are not looked into.
    if (packers.length > 1 || (!packers[0]?.includes('/Fl') && !packers[0]?.startsWith('Fl'))) return false;
    const end = text.indexOf('endstream', at);
    const stream = bytes.subarray(startOf(bytes, at + 6), end < 0 ? bytes.length : end);
    if (/ASCIIHexDecode|\/AHx\b/.test(dictionary)) return false;
    left -= unpackedBytes(/ASCII85Decode|\/A85\b/.test(dictionary) ? fromAscii85(stream) : stream, left);
    if (left < 0) return false;
  }
  return true;
}

/** After the word comes the end of its line. */
const startOf = (bytes: Uint8Array, at: number): number =>
  bytes[at] === 13 && bytes[at + 1] === 10 ? at + 2 : bytes[at] === 10 || bytes[at] === 13 ? at + 1 : at;

/** Of zlib data; more than `most` is said to be endless. What is broken or encrypted ends where it breaks. */
function unpackedBytes(packed: Uint8Array, left: number): number {
  const most = Math.min(left, PDF_STREAM_MAX_BYTES);
  let size = 0;
  try {
    const inflate = new Inflate((piece) => {
      size += piece.length;
    });
    for (let at = 2; at < packed.length && size <= most; at += PIECE_BYTES)
      inflate.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length);
  } catch {
    // The reader says what is wrong with it.
  }
  return size > most ? Number.POSITIVE_INFINITY : size;
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
