// POST .../corrections/:correction/decision: a registrar applies or declines. Applied, it stands in the ledger, and completions that did
// not match are compared again. A new address is theirs once somebody signs in with it.
import { DecideCorrection } from '../../contract/corrections/correction.ts';
import type { Identity } from '../../contract/people/member.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { postMail } from '../mail/post-mail.ts';
import { getMember } from '../people/members.store.ts';
import { notOwnRecord } from '../people/not-own-record.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { applyCorrection } from './apply-correction.ts';
import { decideCorrectionRow, getCorrection } from './corrections.store.ts';
import { tellCorrection } from './tell-correction.ts';

export const decideCorrection = operation(administrator(), inOrganization('confirm'), async (c) => {
  const { ports, place } = c.var;
  const row = await getCorrection(ports.db, place.association.id, c.req.param('correction') ?? '');
  const member = row && (await getMember(ports, row.memberId));
  if (!row || !member?.registrations.some((each) => each.path.startsWith(place.row.path)))
    throw new Refused('not-found');
  notOwnRecord(c, member);
  if (row.decision !== null) throw new Refused('already-decided');
  const { decision } = await readBody(c, DecideCorrection);
  const decided = { decision, decidedBy: c.var.administrator.email, decidedAt: ports.now.toISOString() };
  if (decision === 'declined') {
    const mail = await tellCorrection(ports, member, row, decision, member.row.firstName);
    await ports.db.batch([decideCorrectionRow(ports.db, row.id, decided), ...(mail ? [postMail(ports.db, mail)] : [])]);
  } else {
    const proposed = JSON.parse(await ports.keys.open(row.proposedSealed)) as Identity;
    await applyCorrection(ports, place, member, row, proposed, decided);
  }
  await ports.wake('mail');
  return c.body(null, 204);
});
