import { endpoint } from '../core/endpoint.ts';
import type { NoticePreference } from '../games/assignment.ts';
import type { DisableUssf, EnableUssf, UssfAccess, UssfOfficials, UssfTest } from './ussf.ts';

export const ussfEndpoints = {
  // Access to U.S. Soccer's records; only for an owner, only under the association's own slug
  getUssfAccess: /* @__PURE__ */ endpoint<void, UssfAccess>('GET', '/v1/organizations/:organization/sources/ussf'),
  enableUssf: /* @__PURE__ */ endpoint<EnableUssf, UssfAccess>('PUT', '/v1/organizations/:organization/sources/ussf'),
  testUssf: /* @__PURE__ */ endpoint<void, UssfTest>('POST', '/v1/organizations/:organization/sources/ussf/test'),
  disableUssf: /* @__PURE__ */ endpoint<DisableUssf, UssfAccess>(
    'POST',
    '/v1/organizations/:organization/sources/ussf/off',
  ),
  /** Looks everybody up again who was not found, and reads everybody else anew. */
  startUssfLookUp: /* @__PURE__ */ endpoint<void, UssfAccess>(
    'POST',
    '/v1/organizations/:organization/sources/ussf/look-ups',
  ),
  /** Query: state, cursor. */
  getUssfOfficials: /* @__PURE__ */ endpoint<void, UssfOfficials>(
    'GET',
    '/v1/organizations/:organization/sources/ussf/officials',
  ),
  // Games officials are on; for whoever assigns. Content-Type: text/csv or text/calendar
  getNoticePreference: /* @__PURE__ */ endpoint<void, NoticePreference>('GET', '/v1/session/notices'),
  setNoticePreference: /* @__PURE__ */ endpoint<NoticePreference, NoticePreference>('PUT', '/v1/session/notices'),
};
