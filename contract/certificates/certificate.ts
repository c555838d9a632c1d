// An uploaded certificate and its review, and the limits both the device and the server hold it to.
import * as z from 'zod/mini';
import { Requirement } from '../core/requirement.ts';
import { State } from '../standings/status.ts';

/** Source: requirement S9. */
export const CERTIFICATE_MAX_BYTES = 10 * 1024 * 1024;

/** The kinds of file accepted, by what the bytes say, with the endings a picker should offer. Source: requirement S9. */
export const CERTIFICATE_TYPES = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/heic': ['.heic', '.heif'],
  'image/webp': ['.webp'],
} as const;
export type CertificateType = keyof typeof CERTIFICATE_TYPES;
export const CertificateType = z.enum(
  /* @__PURE__ */ Object.keys(CERTIFICATE_TYPES) as [CertificateType, ...CertificateType[]],
);

/** Why a file is refused before anyone looks at it. */
export const FileRefusal = z.enum(['empty', 'too-big', 'wrong-type', 'encrypted', 'broken', 'duplicate']);
export type FileRefusal = z.infer<typeof FileRefusal>;

export const Decision = z.enum(['approved', 'rejected', 'requires-action']);
export type Decision = z.infer<typeof Decision>;

/** What the file's text seems to say. A hint for people, never an approval (requirement S10). */
export const Hint = z.enum([
  'name-found',
  'name-missing',
  'full-course',
  'single-module',
  'youth-course',
  'out-of-date',
  'no-text',
  'encrypted',
  'broken',
  'uploaded-for-another',
]);
export type Hint = z.infer<typeof Hint>;

export const Certificate = z.object({
  id: z.string(),
  requirement: Requirement,
  fileName: z.string(),
  type: CertificateType,
  sizeBytes: z.int(),
  uploadedAt: z.string(),
  uploadedBy: z.enum(['member', 'administrator']),
  /** `submitted` until decided; then the decision. */
  state: State,
  decidedAt: z.nullable(z.string()),
  /** The reviewer's words to the coach; null while undecided, and where an approval needs none. */
  reason: z.nullable(z.string()),
  hints: z.array(Hint),
  /** The completion date the file's text seems to name; null where it names none. */
  hintedCompletedOn: z.nullable(z.iso.date()),
  /** The last day of validity that it seems to name. */
  hintedValidThrough: z.nullable(z.iso.date()),
});
export type Certificate = z.infer<typeof Certificate>;
