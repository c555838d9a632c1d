// POST /v1/me/certificate-readings: what a coach's file seems to say, before it is sent for good. Stores nothing.
import { CERTIFICATE_MAX_BYTES } from '../../contract/certificates/certificate.ts';
import { linkOwner } from '../people/link-owner.ts';
import { limitRate } from '../platform/http/limit-rate.ts';
import { limitTries } from '../platform/http/limit-tries.ts';
import { readBytes } from '../platform/http/read-bytes.ts';
import { operation } from '../platform/operation.ts';
import { readRequirement } from '../requirements/read-requirement.ts';
import { READINGS_PER_HOUR_MAX } from './limits.ts';
import { lookAtFile } from './look-at-file.ts';

export const readOwnCertificate = operation(limitRate('read-certificate'), linkOwner(), async (c) => {
  const { ports, owner } = c.var;
  const requirement = readRequirement(c, owner.place.requirements);
  await limitTries(ports, `read-certificate/${owner.member.row.id}`, 60, READINGS_PER_HOUR_MAX);
  const bytes = await readBytes(c.req.raw, CERTIFICATE_MAX_BYTES);
  const asker = owner.member.row.id;
  const file = { bytes, sha256: c.req.query('sha256'), requirement, member: owner.member, asker };
  return c.json(await lookAtFile(ports, file));
});
