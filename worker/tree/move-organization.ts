// PUT .../place: under another organization of the same association, with everything that is below it. Its people, files and history go along.
import { MoveOrganization } from '../../contract/tree/tree.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { may } from '../accounts/rules/may.ts';
import { findOrganization, getOrganization } from '../organizations/organizations.store.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { fromAbove } from './from-above.ts';
import { mayStandBelow } from './rules/tree-rules.ts';
import { showTreeItem } from './show-tree.ts';
import { moveBelow } from './tree.store.ts';

export const moveOrganization = operation(administrator(), inOrganization('manage'), fromAbove(), async (c) => {
  const { ports, place } = c.var;
  const { under } = await readBody(c, MoveOrganization);
  const { email, offices } = c.var.administrator;
  const to = await findOrganization(ports.db, under);
  // One that may not be seen is answered as one that does not exist.
  if (!to || !may(offices, 'manage', to.row.path)) throw refused('not-there');
  if (to.association.id !== place.association.id) throw refused('other-association');
  if (to.row.path.startsWith(place.row.path)) throw refused('below-itself');
  if (to.archived) throw refused('archived');
  if (!mayStandBelow(place.row.kind, to.row.kind)) throw refused('wrong-kind');
  const from = await getOrganization(ports.db, place.row.parentId ?? '');
  if (from && from.row.id !== to.row.id) {
    const moved = await moveBelow(ports, place.row, { from: from.row, to: to.row }, email);
    if (!moved) throw new Refused({ code: 'conflict', detail: 'Somebody moved it in the meantime.' });
  }
  const after = await getOrganization(ports.db, place.row.id);
  if (!after) throw new Refused('not-found');
  return c.json(await showTreeItem(ports.db, after.row, offices));
});

const SAID = {
  'not-there': 'There is no such organization of yours.',
  'other-association': 'It stays in its association.',
  'below-itself': 'It cannot stand below itself.',
  archived: 'That organization is archived.',
  'wrong-kind': 'Leagues stand below the association, clubs below the association or a league.',
} as const;

const refused = (why: keyof typeof SAID) =>
  new Refused({ code: 'not-the-schema', detail: SAID[why], errors: [{ path: 'under', message: why }] });
