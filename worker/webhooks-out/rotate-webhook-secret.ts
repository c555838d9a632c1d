// POST .../webhooks/:webhook/secret: a new secret, shown once. For a day both sign, so that nothing is missed (B3). Several people at once
// get one each, and every one of them signs.
import type { WebhookWithSecret } from '../../contract/webhooks-out/webhook.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { freshSecret, openSecrets, rotated, sealSecrets } from '../platform/webhook-secrets.ts';
import { SECRET_SWAPS_MAX } from './limits.ts';
import { showWebhook } from './show-webhook.ts';
import { webhookHere } from './webhook-here.ts';
import { swapSecrets } from './webhooks.store.ts';

export const rotateWebhookSecret = operation(administrator('webhooks:manage'), inOrganization('manage'), async (c) => {
  const { ports } = c.var;
  const secret = freshSecret();
  for (let tries = 0; tries < SECRET_SWAPS_MAX; tries++) {
    const row = await webhookHere(c);
    const secrets = rotated(await openSecrets(ports, row.secretsSealed), secret, ports.now);
    const swapped = await swapSecrets(ports.db, row, await sealSecrets(ports, secrets));
    if (swapped) return c.json({ webhook: showWebhook(row), secret } satisfies WebhookWithSecret);
  }
  throw new Refused('in-progress');
});
