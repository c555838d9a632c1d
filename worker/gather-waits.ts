// What waits in a branch for whoever holds an office there, as numbers: only what their roles let them do.
import type { Home, WaitingKind } from '../contract/home.ts';
import { type Act, may } from './domain/may.ts';
import { DIGEST_COUNT_MAX } from './limits.ts';
import type { Ports } from './ports.ts';
import { countAccountRequests } from './store/account-requests.ts';
import type { Office } from './store/administrators.ts';
import { waitingReviews } from './store/certificates.ts';
import { openCompletions } from './store/completions.ts';
import { openCorrections } from './store/corrections.ts';
import { countWaiting } from './store/news.ts';
import type { PlacedOrganization } from './store/organizations.ts';
import { waitingRequests } from './store/payment-codes.ts';
import { refusedMails } from './views/refused-mails.ts';

export async function gatherWaits(
  ports: Ports,
  offices: readonly Office[],
  place: PlacedOrganization,
): Promise<Home['waits']> {
  const { db } = ports;
  const { id, path } = place.row;
  const association = place.association.id;
  const isAssociation = id === association;
  const all: [WaitingKind, Act, () => Promise<number>][] = [
    ['registrations', 'confirm', () => countWaiting(db, path)],
    ['corrections', 'confirm', async () => (await openCorrections(db, association, path, DIGEST_COUNT_MAX)).length],
    ['reviews', 'review', async () => (await waitingReviews(db, association, path, null)).length],
    // Where a completion is of nobody, only the association says whose it is.
    ['completions', 'review', async () => (await openCompletions(db, id, DIGEST_COUNT_MAX)).length],
    ['codes', 'hand-out', async () => (await waitingRequests(db, id, DIGEST_COUNT_MAX)).length],
    ['accounts', 'set-up', () => countAccountRequests(db, path)],
    ['refused-mails', 'confirm', async () => (await refusedMails(ports, path)).length],
  ];
  const allowed = all.filter(([kind, act]) => may(offices, act, path) && (kind !== 'completions' || isAssociation));
  return Promise.all(allowed.map(async ([kind, , count]) => ({ kind, many: await count() })));
}
