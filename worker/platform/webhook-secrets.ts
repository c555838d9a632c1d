// The secrets an endpoint is signed with. During a rotation both sign; the old one ends by itself.
import { SECRET_OVERLAP_HOURS } from './limits.ts';
import type { Ports } from './ports.ts';

export interface WebhookSecret {
  secret: string;
  until: string | null;
}

/** `whsec_` and 32 random bytes in base64, as Standard Webhooks says. */
export function freshSecret(): string {
  return `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))}`;
}

export const sealSecrets = (ports: Ports, secrets: WebhookSecret[]): Promise<string> =>
  ports.keys.seal(JSON.stringify(secrets));

/** Those that sign at this instant, newest first. */
export async function openSecrets(ports: Ports, sealed: string): Promise<WebhookSecret[]> {
  const all = JSON.parse(await ports.keys.open(sealed)) as WebhookSecret[];
  const at = ports.now.toISOString();
  return all.filter(({ until }) => until === null || until > at);
}

/** A new first secret; those before go on for SECRET_OVERLAP_HOURS. */
export function rotated(secrets: WebhookSecret[], secret: string, now: Date): WebhookSecret[] {
  const end = new Date(now.getTime() + SECRET_OVERLAP_HOURS * 3_600_000).toISOString();
  const older = secrets.map((each) => ({ ...each, until: each.until !== null && each.until < end ? each.until : end }));
  return [{ secret, until: null }, ...older];
}
