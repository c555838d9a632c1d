// A throw-away certificate for the tests' mail servers, which workerd is told to trust: miniflare reads NODE_EXTRA_CA_CERTS when it is loaded,
// so this comes first.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
}

let made: Promise<Certificate> | undefined;

export function certificate(): Promise<Certificate> {
  made ??= make();
  return made;
}

async function make(): Promise<Certificate> {
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}

/** Has to end before miniflare is imported. */
export async function trustCertificate(): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'touchline-certificate-')), 'certificate.pem');
  writeFileSync(file, (await certificate()).cert);
  process.env.NODE_EXTRA_CA_CERTS = file;
}
