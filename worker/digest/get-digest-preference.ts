// GET /v1/session/digest: whether the signed-in administrator gets the week's news by mail.
import type { DigestPreference } from '../../contract/digest/digest.ts';
import { administrator } from '../accounts/administrator.ts';
import { operation } from '../platform/operation.ts';
import { readDigestPreference } from './digest-preference.ts';

export const getDigestPreference = operation(administrator(), async (c) =>
  c.json({ how: await readDigestPreference(c.var.ports, c.var.administrator.email) } satisfies DigestPreference),
);
