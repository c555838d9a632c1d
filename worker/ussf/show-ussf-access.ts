// The access to U.S. Soccer's records as its owner sees it. Credentials and secrets never leave.
import type { UssfAccess } from '../../contract/ussf/ussf.ts';
import { readRingFresh } from '../intake/keyring.store.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import type { Env } from '../platform/env.ts';
import type { Ports } from '../platform/ports.ts';
import { USSF_CONSENT_TEXT } from './rules/ussf-consent.ts';
import { readAccess } from './ussf-access.store.ts';
import { readProgress } from './ussf-officials.store.ts';

export const USSF_HEADER = 'x-ussf-secret';

export async function showUssfAccess(
  ports: Ports,
  env: Env,
  { association, policy }: PlacedOrganization,
): Promise<UssfAccess> {
  const { id, slug } = association;
  const [row, progress, ring] = await Promise.all([
    readAccess(ports.db, id),
    readProgress(ports.db, id),
    readRingFresh(env, ports.keys, 'ussf', slug),
  ]);
  const pausing = row?.pauseUntil && row.pauseSince && row.pauseTrouble;
  return {
    plan: policy.plan,
    consentText: USSF_CONSENT_TEXT,
    enabled: row?.enabledAt != null,
    consent: row ? { wording: row.consentWording, by: row.consentBy, at: row.consentAt } : null,
    hasCredentials: row?.credentialsSealed != null,
    hasWebhookSecret: ring !== null && ring.secrets.length > 0,
    publicLookUp: row?.publicLookUp ?? false,
    webhookHeader: row?.webhookHeader ?? USSF_HEADER,
    webhookUrl: `${env.PUBLIC_URL}/v1/webhooks/ussf/${slug}`,
    progress,
    pause:
      row && pausing
        ? { trouble: row.pauseTrouble ?? 'unreachable', until: row.pauseUntil ?? '', since: row.pauseSince ?? '' }
        : null,
  };
}
