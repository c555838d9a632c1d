// The keys of a household's account: personal links that are made when the account is opened, and end with the sign-in they were made for.

import { membersWithEmail } from '../people/households.store.ts';
import { getMember } from '../people/members.store.ts';
import { revokeLinksById } from '../people/personal-links.store.ts';
import type { Ports } from '../platform/ports.ts';
import { SESSION_HOURS } from './limits.ts';

const HOUR_MS = 3_600_000;

export const openingOfSession = (sessionId: string): string => `session/${sessionId}`;

/** The same opening of the account within the hour has the same keys. */
export const accountKeyId = ({ keys }: Ports, opening: string, registrationId: string, at: Date): Promise<string> =>
  keys.hash(JSON.stringify(['account', opening, registrationId, at.toISOString().slice(0, 13)]));

/** Called when these sign-ins of that address end. */
export async function endAccountKeys(ports: Ports, email: string, sessionIds: readonly string[]): Promise<void> {
  const members = await Promise.all((await membersWithEmail(ports.db, email)).map(({ id }) => getMember(ports, id)));
  const registrations = members.flatMap((member) => member?.registrations ?? []);
  const hours = Array.from({ length: SESSION_HOURS + 1 }, (_, ago) => new Date(ports.now.getTime() - ago * HOUR_MS));
  const ids = sessionIds.flatMap((session) =>
    registrations.flatMap(({ id }) => hours.map((at) => accountKeyId(ports, openingOfSession(session), id, at))),
  );
  if (ids.length > 0) await revokeLinksById(ports, await Promise.all(ids));
}
