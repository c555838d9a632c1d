// PUT .../profile: another name, another address. The address of before goes on leading there, and so do its webhooks.
import { ChangeOrganization } from '../../contract/tree/tree.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { copyRings } from '../intake/change-ring.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import { isReservedSlug } from '../organizations/rules/organization-slug.ts';
import { formerSlugsOf, takenSlugs } from '../organizations/slugs.store.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { problemOf } from '../platform/problem-of.ts';
import { showTreeItem } from './show-tree.ts';
import { renameOrganization } from './tree.store.ts';

export const changeOrganization = operation(administrator(), inOrganization('manage'), async (c) => {
  const { ports, place } = c.var;
  const { row } = place;
  const { name, slug, was } = await readBody(c, ChangeOrganization);
  const { email, offices } = c.var.administrator;
  if (was.name !== row.name || was.slug !== row.slug) throw changedMeanwhile();
  if (slug !== row.slug) {
    if (isReservedSlug(slug)) throw refusedSlug('slug-reserved');
    const own = await formerSlugsOf(ports.db, row.id);
    if (!own.includes(slug) && (await takenSlugs(ports.db, [slug])).has(slug)) throw refusedSlug('slug-taken');
    // Before the name is known: a message that comes by the new address finds its secret there.
    if (row.kind === 'association') await copyRings(ports, c.env, row.slug, slug);
  }
  const renamed = await renameOrganization(ports, row, { name, slug }, email).catch((error: unknown) => {
    // Taken between the look and the write.
    if (/UNIQUE constraint/.test(problemOf(error))) throw refusedSlug('slug-taken');
    throw error;
  });
  if (!renamed) throw changedMeanwhile();
  const after = await getOrganization(ports.db, row.id);
  if (!after) throw new Refused('not-found');
  return c.json(await showTreeItem(ports.db, after.row, offices));
});

const changedMeanwhile = () =>
  new Refused({ code: 'conflict', detail: 'Somebody changed it in the meantime. Look at what stands there now.' });

const refusedSlug = (message: 'slug-reserved' | 'slug-taken') =>
  new Refused({ code: 'conflict', errors: [{ path: 'slug', message }] });
