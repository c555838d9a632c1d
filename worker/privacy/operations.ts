import type { privacyEndpoints } from '../../contract/privacy/endpoints.ts';
import { eraseMember } from './erase-member.ts';
import { exportMember } from './export-member.ts';
import { exportOwn } from './export-own.ts';

export const privacyOperations = {
  exportOwn,
  exportMember,
  eraseMember,
} satisfies Record<keyof typeof privacyEndpoints, unknown>;
