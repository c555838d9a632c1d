// Checks a Standard Webhooks signature: v1 (HMAC-SHA256, a shared secret `whsec_...`) and v1a (ed25519, the sender's public
// key `whpk_...`). Pure but for WebCrypto; the clock is handed in. Several signatures and several secrets (rotation) are all
// tried, and a secret only ever against signatures of its own kind. Source: the Standard Webhooks specification.

import { remembered } from '../platform/isolate-cache.ts';
import { KEYS_MEMO_SECONDS } from '../platform/limits.ts';
import { fromBase64 } from '../platform/seal.ts';
import { WEBHOOK_CLOCK_SKEW_SECONDS } from './limits.ts';

export interface SignedMessage {
  id: string;
  body: Uint8Array<ArrayBuffer>;
}

export type SignatureRefusal = 'headers-missing' | 'timestamp-stale' | 'signature-wrong';

const text = new TextEncoder();
/** A rotation needs two; a message with more signatures than this wants to keep us busy. */
const SIGNATURES_MAX = 8;
/** Ids are ours to store: longer ones, or ones with a full stop (the separator of what is signed), are refused. */
const MESSAGE_ID = /^[^\s.]{1,200}$/;

export async function verifyStandardWebhook(
  headers: Headers,
  body: Uint8Array<ArrayBuffer>,
  secrets: readonly string[],
  now: Date,
): Promise<SignedMessage | SignatureRefusal> {
  // The names of the specification, or those Svix gave them before it; never some of each.
  const named = headers.has('webhook-id') ? 'webhook' : 'svix';
  const id = headers.get(`${named}-id`) ?? '';
  const timestamp = headers.get(`${named}-timestamp`) ?? '';
  const signatures = headers.get(`${named}-signature`) ?? '';
  if (!MESSAGE_ID.test(id) || !/^\d{1,12}$/.test(timestamp) || signatures === '') return 'headers-missing';
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > WEBHOOK_CLOCK_SKEW_SECONDS) return 'timestamp-stale';

  const signed = concat(text.encode(`${id}.${timestamp}.`), body);
  const given = signatures.split(' ').slice(0, SIGNATURES_MAX);
  for (const secret of secrets) {
    const kind = kindOf(secret);
    const key = await remembered(`signing/${secret}`, KEYS_MEMO_SECONDS, () => kind.keyOf(bytesOf(secret)));
    for (const signature of given) {
      if (!signature.startsWith(kind.version)) continue;
      const bytes = bytesOrNone(signature.slice(kind.version.length));
      if (bytes.length !== kind.signatureBytes) continue;
      if (await crypto.subtle.verify(kind.algorithm, key, bytes, signed)) return { id, body };
    }
  }
  return 'signature-wrong';
}

interface Kind {
  /** How a signature of this kind begins. */
  version: string;
  /** Another length cannot be one, and some implementations throw at it. */
  signatureBytes: number;
  algorithm: 'HMAC' | 'Ed25519';
  keyOf(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey>;
}

const SHARED: Kind = {
  version: 'v1,',
  signatureBytes: 32,
  algorithm: 'HMAC',
  keyOf: (raw) => crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']),
};
const PUBLIC: Kind = {
  version: 'v1a,',
  signatureBytes: 64,
  algorithm: 'Ed25519',
  keyOf: (raw) => crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']),
};

const kindOf = (secret: string): Kind => (secret.startsWith('whpk_') ? PUBLIC : SHARED);

/** @param secret its prefix, and in base64 24 to 64 bytes of secret or the 32 bytes of a public key. */
const bytesOf = (secret: string) => fromBase64(secret.replace(/^wh(sec|pk)_/, ''));

function bytesOrNone(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(base64);
  } catch {
    return new Uint8Array();
  }
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
