// GET .../settings: what is decided here and what comes from above (O1). Owners only.
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { operation } from '../platform/operation.ts';
import { showSettings } from './show-settings.ts';

export const getSettings = operation(administrator(), inOrganization('manage'), async (c) =>
  c.json(await showSettings(c.var.ports.db, c.var.place)),
);
