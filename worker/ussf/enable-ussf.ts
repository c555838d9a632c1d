// PUT .../sources/ussf: turns access on, or changes how it is asked. Consent is recorded with its very words; credentials
// and secrets go in and never come out. The first time, everybody is looked up.
import { EnableUssf } from '../../contract/ussf/ussf.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { changeRing } from '../intake/change-ring.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { operation } from '../platform/operation.ts';
import { rotated } from '../platform/webhook-secrets.ts';
import { USSF_CONSENT_TEXT } from './rules/ussf-consent.ts';
import { showUssfAccess } from './show-ussf-access.ts';
import { readAccess, writeAccess } from './ussf-access.store.ts';
import { enlistOfficials } from './ussf-officials.store.ts';

export const enableUssf = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const { ports, place, administrator: who } = c.var;
  const { db, keys, now } = ports;
  if (place.policy.plan === 'recreational') {
    throw new Refused({ code: 'not-allowed', detail: 'U.S. Soccer’s records are not part of the Recreational plan.' });
  }
  const body = await readBody(c, EnableUssf);
  const { id: associationId, slug, path } = place.association;
  const before = await readAccess(db, associationId);
  const { clientId, clientSecret, publicLookUp, webhookHeader, webhookSecret } = body;
  const fresh = clientId !== null && clientSecret !== null;
  const credentialsSealed = fresh
    ? await keys.seal(JSON.stringify({ clientId, clientSecret }))
    : (before?.credentialsSealed ?? null);
  if (credentialsSealed === null && !publicLookUp) {
    const message = 'Give the partner credentials, or choose the public look-up';
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'clientSecret', message }] });
  }
  const at = now.toISOString();
  await changeRing(ports, c.env, { source: 'ussf', slug }, (ring) => {
    const old = ring?.secrets ?? [];
    const secrets = webhookSecret === null ? old : rotated(old, webhookSecret, now);
    return { associationId, header: webhookHeader, secrets };
  });
  await writeAccess(db, {
    associationId,
    enabledAt: before?.enabledAt ?? at,
    consentWording: body.consent,
    consentText: USSF_CONSENT_TEXT[body.language],
    consentAt: at,
    consentBy: who.email,
    credentialsSealed,
    tokensSealed: fresh ? null : (before?.tokensSealed ?? null),
    publicLookUp,
    webhookHeader,
    pauseUntil: null,
    pauseSince: null,
    pauseTrouble: null,
    pauses: 0,
  });
  if (!before?.enabledAt) {
    await enlistOfficials(db, path, at);
    await ports.wake('ussf');
  }
  return c.json(await showUssfAccess(ports, c.env, place));
});
