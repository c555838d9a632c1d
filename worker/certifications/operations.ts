import type { certificationsEndpoints } from '../../contract/certifications/endpoints.ts';
import { getCertifications } from './get-certifications.ts';
import { getOwnCertifications } from './get-own-certifications.ts';
import { getUssfReport } from './get-ussf-report.ts';
import { linkOwnUssf } from './link-own-ussf.ts';
import { linkUssf } from './link-ussf.ts';
import { lookUpOwnUssf } from './look-up-own-ussf.ts';
import { lookUpUssf } from './look-up-ussf.ts';
import { syncOwnUssf } from './sync-own-ussf.ts';
import { syncUssf } from './sync-ussf.ts';

export const certificationsOperations = {
  getOwnCertifications,
  lookUpOwnUssf,
  linkOwnUssf,
  syncOwnUssf,
  getCertifications,
  lookUpUssf,
  linkUssf,
  syncUssf,
  getUssfReport,
} satisfies Record<keyof typeof certificationsEndpoints, unknown>;
