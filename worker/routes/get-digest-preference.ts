// GET /v1/session/digest: whether the signed-in administrator gets the week's news by mail.
import type { DigestPreference } from '../../contract/digest.ts';
import { readDigestPreference } from '../digest/digest-preference.ts';
import { administrator } from '../middleware/administrator.ts';
import { operation } from '../operation.ts';

export const getDigestPreference = operation(administrator(), async (c) =>
  c.json({ how: await readDigestPreference(c.var.ports, c.var.administrator.email) } satisfies DigestPreference),
);
