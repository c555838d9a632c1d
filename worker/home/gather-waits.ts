// What waits in a branch for whoever holds an office there, as numbers: only what their roles let them do.
import type { Home, WaitingKind } from '../../contract/home/home.ts';
import { countAccountRequests } from '../accounts/account-requests.store.ts';
import type { Office } from '../accounts/administrators.store.ts';
import { type Act, may } from '../accounts/rules/may.ts';
import { waitingReviews } from '../certificates/certificates.store.ts';
import { openCorrections } from '../corrections/corrections.store.ts';
import type { PlacedOrganization } from '../organizations/organizations.store.ts';
import { waitingRequests } from '../payment-codes/payment-codes.store.ts';
import type { Ports } from '../platform/ports.ts';
import { refusedMails } from '../refused-mails/refused-mails.ts';
import { openCompletions } from '../standings/completions.store.ts';
import { countWaiting } from '../standings/news.store.ts';
import { DIGEST_COUNT_MAX } from './limits.ts';

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
