// Where each operation of contract/record-endpoints.ts is done. Part of app.ts.
import type { recordEndpoints } from '../contract/record-endpoints.ts';
import { eraseMember } from './routes/erase-member.ts';
import { exportMember } from './routes/export-member.ts';
import { exportOwn } from './routes/export-own.ts';

export const recordOperations = {
  exportOwn,
  exportMember,
  eraseMember,
} satisfies Record<keyof typeof recordEndpoints, unknown>;
