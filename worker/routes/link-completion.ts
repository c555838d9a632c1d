// POST .../completions/:completion/link: "this is that member's". One click, with an entry in the ledger (S8).
import { LinkCompletion } from '../../contract/completion.ts';
import { mayBeLinked } from '../domain/course.ts';
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { associationOnly } from '../middleware/association-only.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { notOwnRecord } from '../middleware/not-own-record.ts';
import { openCompletionHere } from '../middleware/open-completion-here.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { isCandidate } from '../receive-background-check.ts';
import { linkCompletion as link } from '../resolve-completion.ts';
import { getMember } from '../store/members.ts';

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
