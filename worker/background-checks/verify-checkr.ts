// Checks Checkr's signature: X-Checkr-Signature is the HMAC-SHA256 of the body, in hexadecimal (FACTS, "Checkr"). There is no
// timestamp to be stale by; the event's own id, which the signature covers, is the dedupe.

import { remembered } from '../platform/isolate-cache.ts';
import { KEYS_MEMO_SECONDS } from '../platform/limits.ts';
import { readJson } from '../platform/rules/read-json.ts';
import { sha256 } from '../platform/seal.ts';

export const CHECKR_HEADER = 'x-checkr-signature';
const HEX = /^[0-9a-f]{64}$/i;
const EVENT_ID = /^\S{1,200}$/;

export async function verifyCheckr(
  given: string | null,
  bytes: Uint8Array<ArrayBuffer>,
  secrets: readonly string[],
): Promise<{ id: string } | 'signature-missing' | 'signature-wrong'> {
  if (!given) return 'signature-missing';
  if (!HEX.test(given)) return 'signature-wrong';
  const signature = Uint8Array.from(given.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  for (const secret of secrets) {
    const key = await remembered(`checkr/${secret}`, KEYS_MEMO_SECONDS, () => keyOf(secret));
    if (await crypto.subtle.verify('HMAC', key, signature, bytes)) return { id: await idOf(bytes) };
  }
  return 'signature-wrong';
}

const keyOf = (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'verify',
  ]);

/** A body without an id of its own is known by its content. */
async function idOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const read = readJson(bytes);
  const value = 'value' in read ? read.value : null;
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' && EVENT_ID.test(id) ? id : sha256(bytes);
}
