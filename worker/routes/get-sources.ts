// GET .../sources: which webhooks the association has set up, where they are sent, and since when. Never a secret.
import type { SourceState, SourceStates } from '../../contract/source-secret.ts';
import { administrator } from '../middleware/administrator.ts';
import { associationOnly } from '../middleware/association-only.ts';
import { inOrganization } from '../middleware/in-organization.ts';
import { operation } from '../operation.ts';
import { readRingFresh } from '../store/keyring.ts';
import { sourceSecretsOf } from '../store/source-secrets.ts';
import { readSourceSetting } from '../store/source-settings.ts';

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
