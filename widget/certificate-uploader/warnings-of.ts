// Which of a reading's hints should make a coach look again. Pure.
import type { CertificateReading } from '../../contract/certificates/certificate-reading.ts';
import type { Warning } from '../internal/strings/upload-flow.en.ts';

const FINE = ['name-found', 'full-course', 'no-text'];

export const warningsOf = ({ hints }: CertificateReading): Warning[] =>
  hints.filter((hint): hint is Warning => !FINE.includes(hint));
