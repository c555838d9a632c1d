// GET .../sources: which webhooks the association has set up, where they are sent, and since when. Never a secret.
import type { SourceState, SourceStates } from '../../contract/sources/source-secret.ts';
import { administrator } from '../accounts/administrator.ts';
import { inOrganization } from '../accounts/in-organization.ts';
import { readRingFresh } from '../intake/keyring.store.ts';
import { sourceSecretsOf } from '../intake/source-secrets.store.ts';
import { readSourceSetting } from '../intake/source-settings.store.ts';
import { associationOnly } from '../organizations/association-only.ts';
import { operation } from '../platform/operation.ts';

const SOURCES = ['safesport', 'absorb', 'checkr'] as const;

export const getSources = operation(administrator(), inOrganization('manage'), associationOnly(), async (c) => {
  const { ports, place } = c.var;
  const { id, slug } = place.association;
  const secrets = await sourceSecretsOf(ports.db, id);
  const absorb = await readSourceSetting(ports.db, id, 'absorb-webhook');
  const at = ports.now.toISOString();
  const sources = await Promise.all(
    SOURCES.map(async (source): Promise<SourceState> => {
      const known = (await readRingFresh(c.env, ports.keys, source, slug))?.secrets ?? [];
      const { changedAt = null, changedBy = null } =
        (source === 'absorb' ? absorb : secrets.find((each) => each.source === source)) ?? {};
      return {
        source,
        address: `${new URL(c.req.url).origin}/v1/webhooks/${source}/${slug}`,
        set: known.some(({ until }) => until === null),
        oldUntil: known.flatMap(({ until }) => (until !== null && until > at ? [until] : []))[0] ?? null,
        changedAt,
        changedBy,
      };
    }),
  );
  return c.json({ sources } satisfies SourceStates);
});
