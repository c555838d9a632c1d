// POST /v1/me/attestations: the member says whether they are often enough with the players. The last answer counts; it decides what else
// is asked of them.
import { Attest } from '../../contract/evidence/evidence.ts';
import { linkOwner } from '../people/link-owner.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { recordEvent } from '../standings/record-event.ts';
import { askedFor } from './asked-for.ts';

export const attest = operation(linkOwner(), async (c) => {
  const { ports, owner } = c.var;
  const { requirement, answer } = await readBody(c, Attest);
  askedFor(owner.place, requirement, 'self-attestation');
  const at = ports.now.toISOString();
  await recordEvent(ports, {
    memberId: owner.member.row.id,
    requirement,
    idempotencyKey: `attested/${owner.member.row.id}/${requirement}/${at}`,
    source: 'attestation',
    actor: 'member',
    occurredAt: at,
    fact: { type: 'attested', answer },
  });
  return c.body(null, 204);
});
