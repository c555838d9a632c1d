// GET .../certificates/:certificate/file: the bytes, for a reviewer. Never inline as a page, whatever is in them.

import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { Refused } from '../platform/errors.ts';
import { operation } from '../platform/operation.ts';
import { certificateHere } from './certificate-here.ts';

export const getCertificateFile = operation(administrator('reviews:write'), inOrganization('review'), async (c) => {
  const row = await certificateHere(c);
  const object = await c.env.CERTIFICATES.get(row.storageKey);
  if (!object) throw new Refused('not-found');
  const ending = row.type.split('/')[1];
  return c.body(object.body, 200, {
    'content-type': row.type,
    'content-length': String(object.size),
    'content-disposition': `attachment; filename="certificate.${ending}"`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
});
