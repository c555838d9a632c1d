// Registers <certificate-uploader>.
import { define } from '../internal/define.ts';
import { CertificateUploaderElement } from './certificate-uploader.ts';

define('certificate-uploader', CertificateUploaderElement);

declare global {
  interface HTMLElementTagNameMap {
    'certificate-uploader': CertificateUploaderElement;
  }
}
