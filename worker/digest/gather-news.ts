// The week's news of one office: what changed, how many are cleared, and what waits for whoever holds it. Counts, and the names of those
// whose mail was refused. Null when there is nothing to say.
import { addDays, dayAt } from '../domain/calendar.ts';
import { instantOf } from '../domain/local-time.ts';
import { may } from '../domain/may.ts';
import { DIGEST_COUNT_MAX, DIGEST_LIST_MAX } from '../limits.ts';
import type { OfficeNews } from '../notify/mail-template.ts';
import type { Ports } from '../ports.ts';
import { countAccountRequests } from '../store/account-requests.ts';
import type { Office } from '../store/administrators.ts';
import { waitingReviews } from '../store/certificates.ts';
import { openCompletions } from '../store/completions.ts';
import { openCorrections } from '../store/corrections.ts';
import { changedBetween, countWaiting } from '../store/news.ts';
import { getOrganization } from '../store/organizations.ts';
import { waitingRequests } from '../store/payment-codes.ts';
import { countStates } from '../store/people.ts';
import { refusedMails } from '../views/refused-mails.ts';

/** @param week the Monday it goes out; the seven days before it are told of. */
export async function gatherNews(ports: Ports, offices: readonly Office[], office: Office, week: string) {
  const { db } = ports;
  const place = await getOrganization(db, office.organization.id);
  if (!place) return null;
  const { path, name, slug } = place.row;
  const { timeZone } = place.policy;
  const [from, to] = [addDays(week, -7), week].map((day) => instantOf(day, '00:00', timeZone).toISOString());
  const mayDo = (act: Parameters<typeof may>[1]) => may(offices, act, path);
  const own = place.row.id === place.association.id;
  const changed = await changedBetween(db, path, from ?? '', to ?? '');
  const waits = {
    registrations: mayDo('confirm') ? await countWaiting(db, path) : 0,
    corrections: mayDo('confirm')
      ? (await openCorrections(db, place.association.id, path, DIGEST_COUNT_MAX)).length
      : 0,
    reviews: mayDo('review') ? (await waitingReviews(db, place.association.id, path, null)).length : 0,
    codes: mayDo('hand-out') ? (await waitingRequests(db, place.row.id, DIGEST_COUNT_MAX)).length : 0,
    accounts: mayDo('set-up') ? await countAccountRequests(db, path) : 0,
    completions: mayDo('review') && own ? (await openCompletions(db, place.row.id, DIGEST_COUNT_MAX)).length : 0,
  };
  const refused = mayDo('confirm') ? (await refusedMails(ports, path)).slice(0, DIGEST_LIST_MAX) : [];
  const quiet = [...Object.values(changed), ...Object.values(waits)].every((many) => many === 0);
  if (quiet && refused.length === 0) return null;
  const today = dayAt(ports.now, timeZone);
  const counts = await countStates(db, path, place.requirements, today);
  const cleared = place.requirements.flatMap((requirement): OfficeNews['cleared'] => {
    const states = counts[requirement] ?? {};
    const people = Object.values(states).reduce((sum, many) => sum + many, 0);
    return people > 0 ? [{ requirement, people, cleared: states.approved ?? 0 }] : [];
  });
  return {
    organization: name,
    slug,
    cleared,
    changed,
    waits,
    refused: refused.map(({ name: who, email, refusedAt }) => ({
      name: who,
      email,
      on: dayAt(new Date(refusedAt), timeZone),
    })),
  } satisfies OfficeNews;
}
