// POST .../completions/:completion/set-aside: "not one of ours", with the reason. Kept all the same, and the member it was
// near to no longer hears of it.
import { SetAsideCompletion } from '../../contract/completion.ts';
import { Refused } from '../errors.ts';
import { administrator } from '../middleware/administrator.ts';
import { associationOnly } from '../middleware/association-only.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { openCompletionHere } from '../middleware/open-completion-here.ts';
import { readBody } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { setAsideCompletion as setAside } from '../resolve-completion.ts';

export const setAsideCompletion = operation(
  administrator('reviews:write'),
  inOrganization('review'),
  associationOnly(),
  async (c) => {
    const row = await openCompletionHere(c);
    const { reason } = await readBody(c, SetAsideCompletion);
    if (!(await setAside(c.var.ports, row, reason, c.var.administrator.email))) throw new Refused('already-decided');
    return c.body(null, 204);
  },
);
