// What the server makes out of a file before it is sent for good: told to the uploader, stored nowhere, decides nothing (S10).
import * as z from 'zod/mini';
import { COURSE_CODES } from '../core/course.ts';
import { Hint } from './certificate.ts';

export const CertificateReading = z.object({
  hints: z.array(Hint),
  /** As on record where it stands in the text, else what looks like a name there. */
  name: z.nullable(z.string()),
  course: z.nullable(z.enum(COURSE_CODES)),
  completedOn: z.nullable(z.iso.date()),
  /** The last day that the certificate itself names. */
  validThrough: z.nullable(z.iso.date()),
});
export type CertificateReading = z.infer<typeof CertificateReading>;
