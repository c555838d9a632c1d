// A coach at <certificate-uploader> with their link, and a server that takes what they send. A spec names only what is its own.
import { aTimeout, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { CertificateUploaderElement } from '../../../widget/certificate-uploader/certificate-uploader.ts';
import '../../../widget/certificate-uploader/certificate-uploader-define.ts';
import { linkToken, sessionToken } from '../../../widget/internal/held-token.ts';
import { appears } from './in-shadow.ts';
import { type Asked, ServerDouble, submittedCertificate } from './server-double.ts';

export const pdf = (text = '%PDF-1.7 hello', name = 'certificate.pdf'): File => new File([text], name);

export function takeUploads(): ServerDouble {
  linkToken.hold('tll_one');
  return new ServerDouble()
    .on('uploadOwnCertificate', submittedCertificate())
    .on('uploadCertificateFor', submittedCertificate());
}

/** Files that left the device. */
export const sentTo = (server: ServerDouble): Asked[] => server.asked.filter(({ name }) => name !== 'getSealingKey');

/** @param member whom an administrator uploads for; left out, it is one's own. */
export async function openUploader(member?: string): Promise<CertificateUploaderElement> {
  const uploader = await fixture<CertificateUploaderElement>(
    html`<certificate-uploader organization="big-bear" member=${member ?? ''}></certificate-uploader>`,
  );
  if (!member) uploader.member = null;
  await appears(uploader, '.zone');
  return uploader;
}

export async function endUploads(server: ServerDouble): Promise<void> {
  fixtureCleanup();
  await aTimeout(0);
  server.stop();
  linkToken.forget();
  sessionToken.forget();
}
