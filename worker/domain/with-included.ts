// What one thing does for another: a coaching license that counts includes the concussion training. Pure; made when standings are read,
// like a note, and stored nowhere: when the license ends, so does what it included. Source: L4.
import type { Standing } from '../../contract/standing.ts';
import { satisfiedBy } from './role-requirements.ts';

/** Those that do not count by themselves show as what includes them, where that counts. Their own approval always goes first. */
export function withIncluded(standings: readonly Standing[]): Standing[] {
  return standings.map((own) => {
    if (own.state === 'approved' || own.notes.includes('exempt')) return own;
    const others = satisfiedBy(own.requirement);
    const by = standings.find(
      ({ requirement, state }) =>
        requirement !== own.requirement && others.includes(requirement) && state === 'approved',
    );
    return by ? { ...by, requirement: own.requirement, version: own.version } : own;
  });
}
