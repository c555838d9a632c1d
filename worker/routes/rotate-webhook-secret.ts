// POST .../webhooks/:webhook/secret: a new secret, shown once. For a day both sign, so that nothing is missed (B3).
import type { WebhookWithSecret } from '../../contract/webhook.ts';
import { freshSecret, openSecrets, rotated, sealSecrets } from '../deliver/webhook-secrets.ts';
import { administrator } from '../middleware/administrator.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { webhookHere } from '../middleware/webhook-here.ts';
import { operation } from '../operation.ts';
import { updateEndpoint } from '../store/webhooks.ts';
import { showWebhook } from '../views/show-webhook.ts';

export const rotateWebhookSecret = operation(administrator('webhooks:manage'), inOrganization('manage'), async (c) => {
  const { ports } = c.var;
  const row = await webhookHere(c);
  const secret = freshSecret();
  const secrets = rotated(await openSecrets(ports, row.secretsSealed), secret, ports.now);
  await updateEndpoint(ports.db, row.id, { secretsSealed: await sealSecrets(ports, secrets) });
  return c.json({ webhook: showWebhook(row), secret } satisfies WebhookWithSecret);
});
