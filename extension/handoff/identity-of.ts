// The identity of a hand-off: a hash of organization and code under a key that is made anew in every session of the browser, so that
// what was forgotten can be known again without being kept.
import { browser } from '../browser.ts';
import type { Brought } from './handoff.ts';

const KEY = 'identity-key';
const KEY_BYTES = 32;

export async function identityOf({ organization, code }: Brought): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', await keyBytes(), algorithm, false, ['sign']);
  const text = new TextEncoder().encode(JSON.stringify([organization, code]));
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.sign('HMAC', key, text))));
}

async function keyBytes(): Promise<Uint8Array<ArrayBuffer>> {
  const { [KEY]: kept } = await browser.storage.session.get({ [KEY]: [] });
  const bytes = Uint8Array.from(kept as number[]);
  if (bytes.length === KEY_BYTES) return bytes;
  const fresh = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  await browser.storage.session.set({ [KEY]: [...fresh] });
  return fresh;
}
