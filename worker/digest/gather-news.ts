// The week's news of one office: what changed, how many are cleared, and what waits for whoever holds it. Counts, and the names of those
// whose mail was refused. Null when there is nothing to say.

import type { Office } from '../accounts/administrators.store.ts';
import { may } from '../accounts/rules/may.ts';
import { gatherWaits } from '../home/gather-waits.ts';
import type { OfficeNews } from '../mail/mail-template.ts';
import { getOrganization } from '../organizations/organizations.store.ts';
import { named } from '../organizations/rules/definitions.ts';
import type { Ports } from '../platform/ports.ts';
import { addDays, dayAt } from '../platform/rules/calendar.ts';
import { instantOf } from '../platform/rules/local-time.ts';
import { refusedMails } from '../refused-mails/refused-mails.ts';
import { changedBetween } from '../standings/news.store.ts';
import { countStates } from '../standings/people.store.ts';
import { DIGEST_LIST_MAX } from './limits.ts';

const TOLD = ['registrations', 'corrections', 'reviews', 'codes', 'accounts', 'completions'] as const;

/** @param week the Monday it goes out; the seven days before it are told of. */
export async function gatherNews(ports: Ports, offices: readonly Office[], office: Office, week: string) {
  const { db } = ports;
  const place = await getOrganization(db, office.organization.id);
  if (!place) return null;
  const { path, name, slug } = place.row;
  const { timeZone } = place.policy;
  const [from, to] = [addDays(week, -7), week].map((day) => instantOf(day, '00:00', timeZone).toISOString());
  const mayDo = (act: Parameters<typeof may>[1]) => may(offices, act, path);
  const changed = await changedBetween(db, path, from ?? '', to ?? '');
  const waiting = new Map((await gatherWaits(ports, offices, place)).map(({ kind, many }) => [kind, many]));
  const waits = Object.fromEntries(TOLD.map((kind) => [kind, waiting.get(kind) ?? 0])) as OfficeNews['waits'];
  const refused = mayDo('confirm') ? (await refusedMails(ports, path)).slice(0, DIGEST_LIST_MAX) : [];
  const quiet = [...Object.values(changed), ...Object.values(waits)].every((many) => many === 0);
  if (quiet && refused.length === 0) return null;
  const today = dayAt(ports.now, timeZone);
  const counts = await countStates(db, path, { ...place, today });
  const cleared = place.requirements.flatMap((requirement): OfficeNews['cleared'] => {
    const states = counts[requirement] ?? {};
    const people = Object.values(states).reduce((sum, many) => sum + many, 0);
    return people > 0
      ? [{ requirement, ...named(place.policy, requirement), people, cleared: states.approved ?? 0 }]
      : [];
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
