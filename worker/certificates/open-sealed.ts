// Opens a file that waited sealed on a device. Knows nothing of who may send what: the door behind it does (certificates/upload-sealed.ts).
import {
  SEALED_HEADER_LENGTH_BYTES,
  SEALED_KEY_BYTES,
  SEALED_PREFIX_BYTES,
  SEALED_PURPOSE,
  SEALED_VERSION,
} from '../../contract/certificates/sealed-format.ts';
import { SealedHeader } from '../../contract/certificates/sealed-upload.ts';
import { sha256 } from '../platform/seal.ts';
import { sealingPair } from '../platform/sealing-key.ts';

export interface OpenedUpload {
  header: SealedHeader;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Null when it was not sealed for us, was changed on the way, or its bytes are not those that were kept. */
export async function openSealed(dataKey: string, sealed: Uint8Array<ArrayBuffer>): Promise<OpenedUpload | null> {
  if (sealed.length <= SEALED_PREFIX_BYTES || sealed[0] !== SEALED_VERSION) return null;
  try {
    const plain = await decrypt(dataKey, sealed);
    const headerEnd = SEALED_HEADER_LENGTH_BYTES + new DataView(plain).getUint32(0);
    const text = new TextDecoder().decode(new Uint8Array(plain).subarray(SEALED_HEADER_LENGTH_BYTES, headerEnd));
    const header = SealedHeader.safeParse(JSON.parse(text));
    const bytes = new Uint8Array(plain, headerEnd);
    if (!header.success || (await sha256(bytes)) !== header.data.sha256) return null;
    return { header: header.data, bytes };
  } catch {
    // A stranger's bytes, or a file sealed to a key that is no more.
    return null;
  }
}

async function decrypt(dataKey: string, sealed: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const { privateKey } = await sealingPair(dataKey);
  const theirs = sealed.subarray(1, 1 + SEALED_KEY_BYTES);
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const senderKey = await crypto.subtle.importKey('raw', theirs, curve, false, []);
  // workerd's types call the name of this parameter `$public`.
  const agreement = { name: 'ECDH', public: senderKey } as unknown as SubtleCryptoDeriveKeyAlgorithm;
  const bits = await crypto.subtle.deriveBits(agreement, privateKey, 256);
  const shared = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode(SEALED_PURPOSE);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: theirs, info };
  const key = await crypto.subtle.deriveKey(derivation, shared, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
  const iv = sealed.subarray(1 + SEALED_KEY_BYTES, SEALED_PREFIX_BYTES);
  const additionalData = sealed.subarray(0, SEALED_PREFIX_BYTES);
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed.subarray(SEALED_PREFIX_BYTES));
}
