// Seals a file as a device does, with node's own crypto instead of the widget's code, and sends it.
import { SELF } from 'cloudflare:test';
import { createCipheriv, createECDH, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { SEALED_PURPOSE, SEALED_VERSION } from '../../../contract/certificates/sealed-format.ts';
import type { SealedHeader, SealingKey } from '../../../contract/certificates/sealed-upload.ts';
import { aPdf } from './a-pdf.ts';
import { call } from './a-sign-in.ts';
import { ORIGIN } from './a-tree.ts';

export interface WantedSealed extends Partial<SealedHeader> {
  token: string;
  bytes?: Uint8Array;
  /** Raw point; the Worker's own unless told. */
  sealedTo?: Buffer;
}

export async function aSealed(wanted: WantedSealed): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes = aPdf(), sealedTo, ...over } = wanted;
  const header: SealedHeader = {
    organization: 'east-club',
    member: null,
    requirement: 'abuse-prevention',
    fileName: 'certificate.pdf',
    type: 'application/pdf',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...over,
  };
  const { key } = (await (await call('GET', '/v1/sealing-key')).json()) as SealingKey;
  const once = createECDH('prime256v1');
  const theirs = once.generateKeys();
  const shared = once.computeSecret(sealedTo ?? Buffer.from(key, 'base64url'));
  const nonce = randomBytes(12);
  const prefix = Buffer.concat([Buffer.of(SEALED_VERSION), theirs, nonce]);
  const cipher = createCipheriv(
    'aes-256-gcm',
    Buffer.from(hkdfSync('sha256', shared, theirs, SEALED_PURPOSE, 32)),
    nonce,
  );
  cipher.setAAD(prefix);
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  const text = Buffer.concat([
    cipher.update(Buffer.concat([length, json, bytes])),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  return new Uint8Array(Buffer.concat([prefix, text]));
}

export function sendSealed(sealed: Uint8Array, with_: { token?: string; key?: string } = {}): Promise<Response> {
  const headers = new Headers({ origin: ORIGIN, 'content-type': 'application/octet-stream' });
  if (with_.token) headers.set('authorization', `Bearer ${with_.token}`);
  if (with_.key) headers.set('idempotency-key', with_.key);
  return SELF.fetch('https://touchline.test/v1/sealed-uploads', {
    method: 'POST',
    headers,
    body: new Uint8Array(sealed),
  });
}
