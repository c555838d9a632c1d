// POST .../people/:member/erasure: an owner of the association erases one person for good, having typed their name. Never by a program's key,
// never by a club or league. Asked for twice it is done once.
import { type Erased, EraseMember } from '../../contract/privacy/erasure.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { memberHere } from '../people/member-here.ts';
import { foldName } from '../people/rules/fold-name.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { erasedHash, eraseEverything } from './erase-everything.ts';
import { openErasure } from './erasures.store.ts';

export const eraseMember = operation(administrator(), inOrganization('erase'), async (c) => {
  const { ports, place, administrator: by } = c.var;
  const { name } = await readBody(c, EraseMember);
  c.header('cache-control', 'no-store');
  const hash = await erasedHash(ports, c.req.param('member') ?? '');
  const before = await openErasure(ports.db, place.association.id, hash);
  if (before) return c.json({ erasedAt: before.erasedAt } satisfies Erased);
  const member = await memberHere(c);
  const { firstName, lastName } = member.identity;
  if (foldName(name) !== foldName(`${firstName} ${lastName}`)) {
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'name', message: 'Not the name of this person' }] });
  }
  const erasedAt = await eraseEverything(ports, member, { actor: by.email, organizationId: place.row.id });
  return c.json({ erasedAt } satisfies Erased);
});
