import type { ussfEndpoints } from '../../contract/ussf/endpoints.ts';
import { disableUssf } from './disable-ussf.ts';
import { enableUssf } from './enable-ussf.ts';
import { getNoticePreference } from './get-notice-preference.ts';
import { getUssfAccess } from './get-ussf-access.ts';
import { getUssfOfficials } from './get-ussf-officials.ts';
import { setNoticePreference } from './set-notice-preference.ts';
import { startUssfLookUp } from './start-ussf-look-up.ts';
import { testUssf } from './test-ussf.ts';

export const ussfOperations = {
  getUssfAccess,
  enableUssf,
  testUssf,
  disableUssf,
  startUssfLookUp,
  getUssfOfficials,
  getNoticePreference,
  setNoticePreference,
} satisfies Record<keyof typeof ussfEndpoints, unknown>;
