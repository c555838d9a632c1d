// The access to U.S. Soccer's records as its owner sees it. Credentials and secrets never leave.
import type { UssfAccess } from '../../contract/ussf.ts';
import { USSF_CONSENT_TEXT } from '../domain/ussf-consent.ts';
import type { Env } from '../env.ts';
import type { Ports } from '../ports.ts';
import { readRingFresh } from '../store/keyring.ts';
import type { PlacedOrganization } from '../store/organizations.ts';
import { readAccess } from '../store/ussf-access.ts';
import { readProgress } from '../store/ussf-officials.ts';

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
