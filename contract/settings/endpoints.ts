import { endpoint } from '../core/endpoint.ts';
import type { CheckPage, PageCheck } from './page-check.ts';
import type { SetRequirementsPage, ShownRequirements } from './requirements-page.ts';
import type { AddOrigin, ChangeSettings, Origins, Settings } from './settings.ts';

export const settingsEndpoints = {
  // Anyone
  /** Is what was pasted into a page of a registered site able to run? */
  checkPage: /* @__PURE__ */ endpoint<CheckPage, PageCheck>('POST', '/v1/organizations/:organization/page-check'),
  getRequirementsPage: /* @__PURE__ */ endpoint<void, ShownRequirements>(
    'GET',
    '/v1/organizations/:organization/requirements-page',
  ),
  // How an organization is set up; only for an owner
  getSettings: /* @__PURE__ */ endpoint<void, Settings>('GET', '/v1/organizations/:organization/settings'),
  changeSettings: /* @__PURE__ */ endpoint<ChangeSettings, Settings>('PUT', '/v1/organizations/:organization/settings'),
  setRequirementsPage: /* @__PURE__ */ endpoint<SetRequirementsPage, ShownRequirements>(
    'PUT',
    '/v1/organizations/:organization/requirements-page',
  ),
  getOrigins: /* @__PURE__ */ endpoint<void, Origins>('GET', '/v1/organizations/:organization/origins'),
  addOrigin: /* @__PURE__ */ endpoint<AddOrigin, void>('POST', '/v1/organizations/:organization/origins'),
  removeOrigin: /* @__PURE__ */ endpoint<void, void>('DELETE', '/v1/organizations/:organization/origins/:origin'),
};
