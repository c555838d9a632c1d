// Personal data at rest: sealed with AES-256-GCM under a key that is not in D1, and compared by keyed hash.
// Never logs, never keeps a key in a module.

const text = new TextEncoder();

export interface Keys {
  seal(plain: string): Promise<string>;
  /** @throws when the text was not sealed with this key: that is corruption or a wrong key, never a user's mistake. */
  open(sealed: string): Promise<string>;
  /** The same input gives the same hash under the same key; nobody without the key can try birth dates out. */
  hash(plain: string): Promise<string>;
}

/** @param dataKey 32 bytes in base64. @throws when it is anything else. */
export async function keysFrom(dataKey: string): Promise<Keys> {
  const raw = Uint8Array.from(atob(dataKey), (char) => char.charCodeAt(0));
  if (raw.length !== 32) throw new Error('DATA_KEY must be 32 bytes in base64');
  const root = await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey']);
  const derive = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(32),
    info: text.encode(info),
  });
  const sealing = await crypto.subtle.deriveKey(derive('seal'), root, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const hashing = await crypto.subtle.deriveKey(derive('hash'), root, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  return {
    async seal(plain) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, sealing, text.encode(plain));
      return `${toBase64(iv)}.${toBase64(new Uint8Array(sealed))}`;
    },
    async open(sealed) {
      const [iv, body] = sealed.split('.').map(fromBase64);
      if (!iv || !body) throw new Error('Not a sealed text');
      return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, sealing, body));
    },
    async hash(plain) {
      return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', hashing, text.encode(plain))));
    },
  };
}

/** Base64 without the two characters URLs give a meaning to, and without padding. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '');
}

export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

/** Lower-case hex SHA-256 of bytes. */
export async function sha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
