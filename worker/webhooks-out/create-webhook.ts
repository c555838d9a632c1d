// POST .../webhooks: a league's own system subscribes. The secret is shown in this answer and never again (B3).
import { CreateWebhook, type WebhookWithSecret } from '../../contract/webhooks-out/webhook.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { Refused } from '../platform/errors.ts';
import { readBody } from '../platform/http/read-body.ts';
import { refusalOf } from '../platform/net/public-address.ts';
import { operation } from '../platform/operation.ts';
import { freshSecret, sealSecrets } from '../platform/webhook-secrets.ts';
import { WEBHOOKS_OUT_MAX } from './limits.ts';
import { showWebhook } from './show-webhook.ts';
import { insertEndpoint } from './webhooks.store.ts';

export const createWebhook = operation(administrator('webhooks:manage'), inOrganization('manage'), async (c) => {
  const { ports, place } = c.var;
  const { url, types } = await readBody(c, CreateWebhook);
  const refusal = c.env.WEBHOOKS_MAY_GO === 'anywhere' ? null : refusalOf(url);
  if (refusal !== null) {
    const message = 'An https address that anybody on the internet can reach, without a password in it';
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'url', message }] });
  }
  const secret = freshSecret();
  const row = {
    id: crypto.randomUUID(),
    organizationId: place.row.id,
    path: place.row.path,
    associationId: place.association.id,
    url,
    types: [...new Set(types)],
    secretsSealed: await sealSecrets(ports, [{ secret, until: null }]),
    createdAt: ports.now.toISOString(),
    createdBy: c.var.administrator.email,
    failingSince: null,
    disabledAt: null,
    disabledBecause: null,
  };
  if (!(await insertEndpoint(ports.db, row))) {
    throw new Refused({ code: 'not-allowed', detail: `At most ${WEBHOOKS_OUT_MAX} webhooks; remove one first.` });
  }
  return c.json({ webhook: showWebhook(row), secret } satisfies WebhookWithSecret, 201);
});
