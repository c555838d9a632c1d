// POST .../completions/:completion/set-aside: "not one of ours", with the reason. Kept all the same, and the member it was
// near to no longer hears of it.
import { SetAsideCompletion } from '../../contract/safesport/completion.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { openCompletionHere } from './open-completion-here.ts';
import { setAsideCompletion as setAside } from './resolve-completion.ts';

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
