// Checks a Standard Webhooks signature (v1: HMAC-SHA256). Pure but for WebCrypto; the clock is handed in.
// Source: the Standard Webhooks specification. Several signatures and several secrets (rotation) are all tried.

import { remembered } from '../isolate-cache.ts';
import { KEYS_MEMO_SECONDS, WEBHOOK_CLOCK_SKEW_SECONDS } from '../limits.ts';
import { fromBase64 } from '../seal.ts';

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
  const id = headers.get('webhook-id') ?? '';
  const timestamp = headers.get('webhook-timestamp') ?? '';
  const signatures = headers.get('webhook-signature') ?? '';
  if (!MESSAGE_ID.test(id) || !/^\d{1,12}$/.test(timestamp) || signatures === '') return 'headers-missing';
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > WEBHOOK_CLOCK_SKEW_SECONDS) return 'timestamp-stale';

  const signed = concat(text.encode(`${id}.${timestamp}.`), body);
  const given = signatures
    .split(' ')
    .flatMap((each) => (each.startsWith('v1,') ? [each.slice(3)] : []))
    .slice(0, SIGNATURES_MAX);
  for (const secret of secrets) {
    const key = await remembered(`hmac/${secret}`, KEYS_MEMO_SECONDS, () => hmacKey(secret));
    for (const signature of given) {
      if (await crypto.subtle.verify('HMAC', key, bytesOrNone(signature), signed)) return { id, body };
    }
  }
  return 'signature-wrong';
}

/** @param secret `whsec_` and 24 to 64 bytes in base64. */
function hmacKey(secret: string): Promise<CryptoKey> {
  const raw = fromBase64(secret.replace(/^whsec_/, ''));
  return crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
}

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
