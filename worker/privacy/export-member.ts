// GET .../people/:member/export: everything that is kept about one person, for an owner of the association, who has to answer when the person
// asks. Not for clubs and leagues: it tells of other clubs, and how a background check came out.

import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { memberHere } from '../people/member-here.ts';
import { operation } from '../platform/operation.ts';
import { answerExport } from './answer-export.ts';

export const exportMember = operation(administrator(), inOrganization('export'), async (c) => {
  const member = await memberHere(c);
  return answerExport(c.var.ports, c.env.CERTIFICATES, member, true);
});
