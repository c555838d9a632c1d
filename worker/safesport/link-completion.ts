// POST .../completions/:completion/link: "this is that member's". One click, with an entry in the ledger (S8).
import { LinkCompletion } from '../../contract/safesport/completion.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { isCandidate } from '../background-checks/receive-background-check.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { getMember } from '../people/members.store.ts';
import { notOwnRecord } from '../people/not-own-record.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { mayBeLinked } from '../requirements/rules/course.ts';
import { openCompletionHere } from './open-completion-here.ts';
import { linkCompletion as link } from './resolve-completion.ts';

export const linkCompletion = operation(
  administrator('reviews:write'),
  inOrganization('review'),
  associationOnly(),
  async (c) => {
    const { ports, place } = c.var;
    const row = await openCompletionHere(c);
    const { memberId } = await readBody(c, LinkCompletion);
    const member = await getMember(ports, memberId);
    if (!member || member.row.associationId !== place.association.id) throw new Refused('not-found');
    notOwnRecord(c, member);
    if (!isCandidate(row) && !mayBeLinked(row.course)) {
      const detail = 'This is not the full course: it cannot approve anybody. Set it aside instead.';
      throw new Refused({ code: 'not-allowed', detail });
    }
    if (!(await link(ports, row, memberId, c.var.administrator.email))) throw new Refused('already-decided');
    return c.body(null, 204);
  },
);
