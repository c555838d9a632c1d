// Signed tokens: personal links, live tickets, sign-ins bound to an origin, and ends of mails. A token says what it is for; a token made
// for one purpose is worth nothing for another.
import { fromBase64, toBase64 } from './seal.ts';

const text = new TextEncoder();

export type TokenPurpose = 'personal-link' | 'live-ticket' | 'session' | 'unsubscribe' | 'device' | 'first-invitation';

async function signingKey(tokenKey: string, purpose: TokenPurpose): Promise<CryptoKey> {
  const raw = text.encode(`${purpose}\n${tokenKey}`);
  return crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}

export async function signToken(tokenKey: string, purpose: TokenPurpose, payload: string): Promise<string> {
  const body = toBase64(text.encode(payload));
  const mac = await crypto.subtle.sign('HMAC', await signingKey(tokenKey, purpose), text.encode(body));
  return `${body}.${toBase64(new Uint8Array(mac))}`;
}

/** The payload, or null when the token is not one of ours, was made for something else, or was changed. */
export async function readToken(tokenKey: string, purpose: TokenPurpose, token: string): Promise<string | null> {
  const [body, mac, rest] = token.split('.');
  if (!body || !mac || rest !== undefined) return null;
  try {
    const key = await signingKey(tokenKey, purpose);
    const good = await crypto.subtle.verify('HMAC', key, fromBase64(mac), text.encode(body));
    return good ? new TextDecoder().decode(fromBase64(body)) : null;
  } catch {
    // Not base64: somebody typed or cut it.
    return null;
  }
}
