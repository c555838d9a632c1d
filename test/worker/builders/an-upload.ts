// Sends a file as the uploader does: the body is the file, its name a header.
import { SELF } from 'cloudflare:test';
import { aPdf } from './a-pdf.ts';
import { ORIGIN } from './a-tree.ts';

export interface WantedUpload {
  bytes?: Uint8Array;
  fileName?: string;
  path?: string;
  requirement?: string;
}

export function upload(token: string, wanted: WantedUpload = {}): Promise<Response> {
  const { bytes = aPdf(), fileName = 'certificate.pdf', path = '/v1/me/certificates' } = wanted;
  const requirement = wanted.requirement ?? 'abuse-prevention';
  return SELF.fetch(`https://touchline.test${path}?requirement=${requirement}`, {
    method: 'POST',
    headers: {
      origin: ORIGIN,
      authorization: `Bearer ${token}`,
      'content-type': 'application/pdf',
      'x-file-name': encodeURIComponent(fileName),
    },
    body: new Uint8Array(bytes),
  });
}
