// PUT .../sources/:source/secret: a new secret of SafeSport's or Checkr's webhook. The old one goes on for a day.
import { SecretSource, SetSourceSecret } from '../../contract/sources/source-secret.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { changeRing } from '../intake/change-ring.ts';
import { writeSourceSecret } from '../intake/source-secrets.store.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { rotated } from '../platform/webhook-secrets.ts';

/** Standard Webhooks: 24 to 64 bytes of a shared secret, or the 32 bytes of an ed25519 key, in base64. */
const STANDARD = /^(whsec_[A-Za-z0-9+/]{32,88}={0,2}|whpk_[A-Za-z0-9+/]{43}=)$/;

export const setSourceSecret = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const { ports, place } = c.var;
  const source = SecretSource.safeParse(c.req.param('source'));
  if (!source.success) throw new Refused('not-found');
  const { secret } = await readBody(c, SetSourceSecret);
  if (source.data === 'safesport' && !STANDARD.test(secret)) {
    const message = 'A signing secret begins with whsec_ or whpk_; copy it whole';
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'secret', message }] });
  }
  const { id: associationId, slug } = place.association;
  await changeRing(ports, c.env, { source: source.data, slug }, (before) => {
    const others = (before?.secrets ?? []).filter((each) => each.secret !== secret);
    return { associationId, secrets: rotated(others, secret, ports.now) };
  });
  const changed = { changedAt: ports.now.toISOString(), changedBy: c.var.administrator.email };
  await writeSourceSecret(ports.db, { associationId, source: source.data, ...changed });
  return c.body(null, 204);
});
