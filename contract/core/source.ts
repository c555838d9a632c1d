// Where an event came from. Shown as provenance behind every dot.
import * as z from 'zod/mini';

export const SOURCES = [
  'safesport-webhook',
  'absorb-webhook',
  'ussf-webhook',
  'ussf-lookup',
  'checkr-webhook',
  'csv-report',
  'legacy-report',
  'begin',
  'registration',
  'acknowledgment',
  'attestation',
  'check',
  'upload',
  'review',
  'correction',
  'merge',
  'import',
  'clock',
] as const;
export const Source = z.enum(SOURCES);
export type Source = z.infer<typeof Source>;
