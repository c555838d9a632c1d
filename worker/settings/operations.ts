import type { settingsEndpoints } from '../../contract/settings/endpoints.ts';
import { addOrigin } from './add-origin.ts';
import { changeSettings } from './change-settings.ts';
import { checkPage } from './check-page.ts';
import { getOrigins } from './get-origins.ts';
import { getRequirementsPage } from './get-requirements-page.ts';
import { getSettings } from './get-settings.ts';
import { removeOrigin } from './remove-origin.ts';
import { setRequirementsPage } from './set-requirements-page.ts';

export const settingsOperations = {
  checkPage,
  getRequirementsPage,
  getSettings,
  changeSettings,
  setRequirementsPage,
  getOrigins,
  addOrigin,
  removeOrigin,
} satisfies Record<keyof typeof settingsEndpoints, unknown>;
