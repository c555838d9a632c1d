// POST .../organization-imports: a list of leagues and clubs. Each line has its own answer, and a bad one holds up no other. With `preview` nothing
// is added. Sent twice, nothing is there twice.
import { ImportOrganizations, type OrganizationsImported } from '../../contract/tree/tree.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { notArchived } from '../organizations/not-archived.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { addToTree, planTree } from './add-to-tree.ts';

export const importOrganizations = operation(administrator(), inOrganization('manage'), notArchived(), async (c) => {
  const { ports, place } = c.var;
  const { rows, preview } = await readBody(c, ImportOrganizations);
  if (preview) {
    const plan = await planTree(ports.db, place, rows);
    return c.json({ rows: plan.rows, added: 0 } satisfies OrganizationsImported);
  }
  return c.json((await addToTree(ports, place, rows, c.var.administrator.email)) satisfies OrganizationsImported);
});
