// GET .../settings: what is decided here and what comes from above (O1). Owners only.
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { showSettings } from '../views/show-settings.ts';

export const getSettings = operation(administrator(), inOrganization('manage'), async (c) =>
  c.json(await showSettings(c.var.ports.db, c.var.place)),
);
