// How a file that waits on a device is sealed, as numbers both ends count by: version, the sender's one-time public key (P-256, raw), the
// AES-GCM nonce, then the sealed text, which is the header's length, the header as JSON, and the file's bytes. No schema: a browser reads this.

export const SEALED_VERSION = 1;
export const SEALED_KEY_BYTES = 65;
export const SEALED_NONCE_BYTES = 12;
/** Where the sealed text begins; all before it is authenticated too. */
export const SEALED_PREFIX_BYTES = 1 + SEALED_KEY_BYTES + SEALED_NONCE_BYTES;
export const SEALED_HEADER_LENGTH_BYTES = 4;
/** HKDF's `info`: a key made for this is a key for nothing else. */
export const SEALED_PURPOSE = 'touchline sealed upload 1';
