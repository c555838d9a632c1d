import type { evidenceEndpoints } from '../../contract/evidence/endpoints.ts';
import { attest } from './attest.ts';
import { recordCheck } from './record-check.ts';
import { signAcknowledgment } from './sign-acknowledgment.ts';

export const evidenceOperations = {
  signAcknowledgment,
  attest,
  recordCheck,
} satisfies Record<keyof typeof evidenceEndpoints, unknown>;
