// The association's access code, opened for a member the policy recognises; null for everybody else.
import type { AppEnv } from '../platform/app-env.ts';
import type { Ports } from '../platform/ports.ts';

export async function accessCodeFor(
  ports: Ports,
  { member, place }: Pick<AppEnv['Variables']['owner'], 'member' | 'place'>,
): Promise<string | null> {
  const { accessCodeSealed } = place.association;
  const recognised =
    place.policy.accessCodeFor === 'anyone' || member.registrations.some((each) => each.confirmedAt !== null);
  return accessCodeSealed !== null && recognised ? ports.keys.open(accessCodeSealed) : null;
}
