// The key pair that files waiting on devices are sealed to. It is made from DATA_KEY, so there is no second secret to set, to lose, or to be
// made twice by two isolates; every Worker with the same DATA_KEY has the same pair. Never stored, never logged.
import { remembered } from './isolate-cache.ts';
import { KEYS_MEMO_SECONDS } from './limits.ts';
import { fromBase64, toBase64 } from './seal.ts';

export interface SealingPair {
  privateKey: CryptoKey;
  /** Raw P-256 point in base64url. */
  publicKey: string;
}

const P256 = { name: 'ECDH', namedCurve: 'P-256' } as const;
/** PKCS #8 of a P-256 private key up to its 32 bytes; the public point is left out, and computed by whoever reads it. */
const PKCS8 = Uint8Array.from(
  '3041020100301306072a8648ce3d020106082a8648ce3d030107042730250201010420'.match(/../g) ?? [],
  (hex) => Number.parseInt(hex, 16),
);
/** A random number is no private key once in four thousand million times; then the next one is taken. */
const TRIES_MAX = 4;

export const sealingPair = (dataKey: string): Promise<SealingPair> =>
  remembered(`sealing/${dataKey}`, KEYS_MEMO_SECONDS, () => makePair(dataKey));

async function makePair(dataKey: string): Promise<SealingPair> {
  const root = await crypto.subtle.importKey('raw', fromBase64(dataKey), 'HKDF', false, ['deriveBits']);
  for (let attempt = 0; attempt < TRIES_MAX; attempt++) {
    const info = new TextEncoder().encode(`sealed uploads/${attempt}`);
    const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info };
    const scalar = new Uint8Array(await crypto.subtle.deriveBits(derivation, root, 256));
    const pair = await pairOf(scalar).catch(() => null);
    if (pair) return pair;
  }
  throw new Error('DATA_KEY gives no sealing key');
}

async function pairOf(scalar: Uint8Array): Promise<SealingPair> {
  const whole = new Uint8Array([...PKCS8, ...scalar]);
  const key = await crypto.subtle.importKey('pkcs8', whole, P256, true, ['deriveBits']);
  const { x = '', y = '' } = (await crypto.subtle.exportKey('jwk', key)) as JsonWebKey;
  const publicKey = toBase64(new Uint8Array([4, ...fromBase64(x), ...fromBase64(y)]));
  const privateKey = await crypto.subtle.importKey('pkcs8', whole, P256, false, ['deriveBits']);
  return { privateKey, publicKey };
}
