// Seals a file and who sends it to the Worker's public key, in the format of contract/certificates/sealed-format.ts: what lies on the device can be opened
// by the Worker alone. Stores nothing, sends nothing.
import {
  SEALED_HEADER_LENGTH_BYTES,
  SEALED_KEY_BYTES,
  SEALED_NONCE_BYTES,
  SEALED_PREFIX_BYTES,
  SEALED_PURPOSE,
  SEALED_VERSION,
} from '../../contract/certificates/sealed-format.ts';
import type { SealedHeader } from '../../contract/certificates/sealed-upload.ts';

const P256 = { name: 'ECDH', namedCurve: 'P-256' };
const { subtle } = crypto;

/** Lower-case hex. */
export const hashOf = async (file: Blob): Promise<string> =>
  [...new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

const fromBase64 = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

/** @param publicKey the Worker's, raw P-256 in base64url. */
export const sealFile = async (publicKey: string, header: SealedHeader, file: Blob): Promise<ArrayBuffer> => {
  const once = await subtle.generateKey(P256, false, ['deriveBits']);
  const ours = new Uint8Array(await subtle.exportKey('raw', once.publicKey));
  const theirs = await subtle.importKey('raw', fromBase64(publicKey), P256, false, []);
  const bits = await subtle.deriveBits({ ...P256, public: theirs }, once.privateKey, 256);
  const shared = await subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode(SEALED_PURPOSE);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: ours, info };
  const key = await subtle.deriveKey(derivation, shared, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);

  const prefix = new Uint8Array(SEALED_PREFIX_BYTES);
  const iv = crypto.getRandomValues(new Uint8Array(SEALED_NONCE_BYTES));
  prefix[0] = SEALED_VERSION;
  prefix.set(ours, 1);
  prefix.set(iv, 1 + SEALED_KEY_BYTES);
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = new DataView(new ArrayBuffer(SEALED_HEADER_LENGTH_BYTES));
  length.setUint32(0, json.length);
  const plain = await new Blob([length, json, file]).arrayBuffer();
  const text = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: prefix }, key, plain);
  return new Blob([prefix, text]).arrayBuffer();
};
