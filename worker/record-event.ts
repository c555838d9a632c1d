// THE FUNNEL. The only place that changes a standing: "why did this dot change?" has one answer, one row, one log line.
// Reads the history, folds it with the new fact, writes event and standing in one D1 batch, then tells whoever looks on.
import type { BatchItem } from 'drizzle-orm/batch';
import type { Requirement } from '../contract/requirement.ts';
import type { Source } from '../contract/source.ts';
import type { Standing } from '../contract/standing.ts';
import { sealWebhooks } from './deliver/post-webhook.ts';
import { dayAt } from './domain/calendar.ts';
import { foldStanding } from './domain/fold-standing.ts';
import type { LedgerFact } from './domain/ledger-fact.ts';
import type { AssociationPolicy } from './domain/policy.ts';
import { newsOf } from './domain/standing-news.ts';
import { viewStanding } from './domain/view-standing.ts';
import { RECORD_RETRIES_MAX } from './limits.ts';
import { postMail, type SealedMail } from './notify/post-mail.ts';
import { tellNews } from './notify/tell-news.ts';
import type { Ports } from './ports.ts';
import { type EventRow, factOf, readHistory } from './store/ledger.ts';
import { getMember, type KnownMember } from './store/members.ts';
import { getOrganization } from './store/organizations.ts';
import { event, standing } from './store/schema/ledger.ts';
import { insertDelivery } from './store/webhooks.ts';

export interface NewEvent {
  memberId: string;
  requirement: Requirement;
  /** Says what happened, not how we heard of it: the same thing heard twice carries the same key. */
  idempotencyKey: string;
  source: Source;
  actor: string;
  /** Instant it happened, ISO 8601 in UTC. */
  occurredAt: string;
  fact: LedgerFact;
}

export type Recorded = 'recorded' | 'known' | 'member-gone';

/** More statements for the same batch: what belongs to the event lands with it or not at all. */
export type Also = (ports: Ports) => BatchItem<'sqlite'>[];

/** @throws when D1 is out of reach; whoever called tries again, the idempotency key makes that safe. */
export async function recordEvent(ports: Ports, fresh: NewEvent, also: Also = () => []): Promise<Recorded> {
  const member = await getMember(ports, fresh.memberId);
  if (!member) return 'member-gone';
  const { associationId } = member.row;
  const association = await getOrganization(ports.db, associationId);
  if (!association) return 'member-gone';
  const { policy } = association;

  for (let attempt = 1; ; attempt++) {
    const { history, known } = await readHistory(ports.db, { ...fresh, associationId });
    if (known) return 'known';
    const row = eventRow(ports, fresh, associationId, history);
    const today = dayAt(ports.now, policy.timeZone);
    const folded = foldStanding([...history, row].map(factOf), fresh.requirement, policy, today);
    const { memberId, requirement } = fresh;
    const stored = { ...folded, version: row.sequence };
    const seenBy = (results: boolean) =>
      viewStanding(stored, { ...viewed(member, requirement), results }, policy, ports.now);
    const [view, whole] = [seenBy(false), seenBy(true)];
    const paths = member.registrations.map((each) => each.path);
    const change = {
      associationId,
      paths,
      eventKey: row.id,
      type: 'status.changed' as const,
      memberId,
      standing: view,
      whole: { standing: whole, above: association.row.path },
    };
    const webhooks = await sealWebhooks(ports, change);
    const mail = await newsMail(ports, member, { history, row, policy, after: view });
    const values = { memberId, requirement, associationId, ...stored };
    try {
      await ports.db.batch([
        ports.db.insert(event).values(row),
        ports.db
          .insert(standing)
          .values(values)
          .onConflictDoUpdate({ target: [standing.memberId, standing.requirement], set: stored }),
        ...webhooks.map((each) => insertDelivery(ports.db, each)),
        ...(mail ? [postMail(ports.db, mail)] : []),
        ...also(ports),
      ]);
    } catch (error) {
      // Somebody else took this sequence number, or recorded this very event, between our read and our write.
      if (isUniqueViolation(error) && attempt < RECORD_RETRIES_MAX) continue;
      throw error;
    }
    console.info(JSON.stringify({ at: 'record-event', event: row.id, fact: fresh.fact.type, state: folded.state }));
    if (webhooks.length > 0) await ports.wake('webhook');
    if (mail) await ports.wake('mail');
    const said = (standing: Standing) => ({ type: 'standing' as const, memberId, standing });
    await ports.announce(associationId, paths, { everybody: said(view), association: said(whole) });
    return 'recorded';
  }
}

/** What the member is written of it, if anything. */
async function newsMail(
  ports: Ports,
  member: KnownMember,
  { history, row, policy, after }: { history: EventRow[]; row: EventRow; policy: AssociationPolicy; after: Standing },
): Promise<SealedMail | null> {
  const { fact, requirement } = row;
  const seen = viewed(member, requirement);
  const folded = () => foldStanding(history.map(factOf), requirement, policy, dayAt(ports.now, policy.timeZone));
  const before = history.length > 0 ? viewStanding({ ...folded(), version: 0 }, seen, policy, ports.now) : null;
  const news = newsOf({ fact, before, after, confirmed: seen.confirmed });
  return news && tellNews(ports, member, { eventId: row.id, news, standing: after, fact });
}

/** What decides how this member's dot reads, besides the standing itself. */
export function viewed(member: KnownMember, requirement: Requirement) {
  const confirmed = member.registrations.some((each) => each.confirmedAt !== null);
  return { requirement, confirmed, birthDate: member.identity.birthDate };
}

function eventRow(ports: Ports, fresh: NewEvent, associationId: string, history: EventRow[]): EventRow {
  const sequence = (history.at(-1)?.sequence ?? 0) + 1;
  return { ...fresh, id: crypto.randomUUID(), associationId, sequence, receivedAt: ports.now.toISOString() };
}

export function isUniqueViolation(error: unknown): boolean {
  const seen = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : String(error);
  return /UNIQUE constraint failed/i.test(seen);
}
