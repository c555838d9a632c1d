// GET .../refused-mails: to whom in this branch mail was refused for good. For registrars, who ask for another address.
import type { RefusedMails } from '../../contract/refused-mails/refused-mail.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { operation } from '../platform/operation.ts';
import { refusedMails } from './refused-mails.ts';

export const getRefusedMails = operation(administrator(), inOrganization('confirm'), async (c) => {
  c.header('cache-control', 'no-store');
  return c.json({ items: await refusedMails(c.var.ports, c.var.place.row.path) } satisfies RefusedMails);
});
