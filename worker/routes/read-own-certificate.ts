// POST /v1/me/certificate-readings: what a coach's file seems to say, before it is sent for good. Stores nothing.
import { CERTIFICATE_MAX_BYTES } from '../../contract/certificate.ts';
import { READINGS_PER_HOUR_MAX } from '../limits.ts';
import { lookAtFile } from '../look-at-file.ts';
import { limitRate } from '../middleware/limit-rate.ts';
import { limitTries } from '../middleware/limit-tries.ts';
import { linkOwner } from '../middleware/link-owner.ts';
import { readBytes } from '../middleware/read-bytes.ts';
import { readRequirement } from '../middleware/read-requirement.ts';
import { operation } from '../operation.ts';

export const readOwnCertificate = operation(limitRate('read-certificate'), linkOwner(), async (c) => {
  const { ports, owner } = c.var;
  const requirement = readRequirement(c, owner.place.requirements);
  await limitTries(ports, `read-certificate/${owner.member.row.id}`, 60, READINGS_PER_HOUR_MAX);
  const bytes = await readBytes(c.req.raw, CERTIFICATE_MAX_BYTES);
  const asker = owner.member.row.id;
  const file = { bytes, sha256: c.req.query('sha256'), requirement, member: owner.member, asker };
  return c.json(await lookAtFile(ports, file));
});
