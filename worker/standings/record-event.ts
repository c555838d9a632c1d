// THE FUNNEL. The only place that changes a standing: "why did this dot change?" has one answer, one row, one log line.
// Reads the history, folds it with the new fact, writes event and standing in one D1 batch, then tells whoever looks on.
import { and, eq, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { Requirement } from '../../contract/core/requirement.ts';
import type { Source } from '../../contract/core/source.ts';
import type { Standing } from '../../contract/standings/standing.ts';
import { uncheckOf } from '../games/assignments.store.ts';
import { postMail, type SealedMail } from '../mail/post-mail.ts';
import { getOrganization, type PlacedOrganization } from '../organizations/organizations.store.ts';
import type { AssociationPolicy } from '../organizations/rules/policy.ts';
import { getMember, type KnownMember } from '../people/members.store.ts';
import { RECORD_RETRIES_MAX } from '../platform/limits.ts';
import type { Database, Ports } from '../platform/ports.ts';
import { dayAt } from '../platform/rules/calendar.ts';
import { satisfiedBy } from '../requirements/rules/who-is-asked.ts';
import { sealWebhooks } from '../webhooks-out/post-webhook.ts';
import { insertDelivery } from '../webhooks-out/webhooks.store.ts';
import { event, standing } from './ledger.schema.ts';
import { type EventRow, factOf, readHistory, readStandings } from './ledger.store.ts';
import { foldStanding, isUnderWay } from './rules/fold-standing.ts';
import type { LedgerFact } from './rules/ledger-fact.ts';
import { countingFacts } from './rules/merge-ledgers.ts';
import { stampFact } from './rules/stamp-fact.ts';
import { newsOf } from './rules/standing-news.ts';
import { isCleared, type ViewedPerson, viewPerson } from './rules/view-person.ts';
import type { StoredStanding } from './rules/view-standing.ts';
import { tellNews } from './tell-news.ts';

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
  const { id: memberId, associationId } = member.row;
  const association = await getOrganization(ports.db, associationId);
  if (!association) return 'member-gone';

  for (let attempt = 1; ; attempt++) {
    const { history, known } = await readHistory(ports.db, { ...fresh, memberId, associationId });
    if (known) return 'known';
    const row = eventRow(ports, { ...fresh, memberId }, associationId, lastSequence(history, memberId) + 1);
    const change = await changeOf(ports, { member, association, history, rows: [row], news: true });
    try {
      await inOneBatch(ports, [...change.statements, ...also(ports)]);
    } catch (error) {
      // Somebody else took this sequence number, or recorded this very event, between our read and our write.
      if (!isUniqueViolation(error) || attempt === RECORD_RETRIES_MAX) throw error;
      // Merged away meanwhile: what is to be written beside the event names the old record. Whoever called tries again.
      if ((await getMember(ports, memberId))?.row.id !== memberId) throw error;
      continue;
    }
    await change.tell();
    return 'recorded';
  }
}

/** What happens to one member's ledger among several that change together. */
export interface LedgerChange {
  /** As they will be once it is done. */
  member: KnownMember;
  association: PlacedOrganization;
  /** Everything that counts for this member, and all of their own ledger. */
  history: readonly EventRow[];
  events: readonly NewEvent[];
  /** True while another record speaks for this one: no standing of its own. */
  silent: boolean;
  /** The member is written of what it means for them. */
  news?: boolean;
}

export interface Together {
  ledgers: readonly LedgerChange[];
  also: BatchItem<'sqlite'>[];
}

/**
 * Several ledgers in one batch: all of it happened or none. `prepare` reads the world, and reads it again when somebody wrote in between.
 * @returns what `prepare` refused with, or null when it is done.
 */
export async function recordTogether<Refusal>(
  ports: Ports,
  prepare: () => Promise<Together | { refused: Refusal }>,
): Promise<Refusal | null> {
  for (let attempt = 1; ; attempt++) {
    const together = await prepare();
    if ('refused' in together) return together.refused;
    const changes: Change[] = [];
    for (const { events, silent, ...of } of together.ledgers) {
      for (const [requirement, fresh] of Map.groupBy(events, (each) => each.requirement)) {
        const history = of.history.filter((each) => each.requirement === requirement);
        const from = lastSequence(history, of.member.row.id) + 1;
        const rows = fresh.map((each, at) => eventRow(ports, each, of.member.row.associationId, from + at));
        changes.push(await changeOf(ports, { ...of, history, rows, silent }));
      }
    }
    try {
      await inOneBatch(ports, [...changes.flatMap(({ statements }) => statements), ...together.also]);
    } catch (error) {
      if (isUniqueViolation(error) && attempt < RECORD_RETRIES_MAX) continue;
      throw error;
    }
    for (const { tell } of changes) await tell();
    return null;
  }
}

interface Change {
  statements: BatchItem<'sqlite'>[];
  tell(): Promise<void>;
}

interface Changing {
  member: KnownMember;
  association: PlacedOrganization;
  history: readonly EventRow[];
  /** New lines of one requirement. */
  rows: readonly EventRow[];
  silent?: boolean;
  /** The member is written of what it means for them; merges are an office's matter and say nothing. */
  news?: boolean;
}

/** The statements that write new lines and where they leave the standing, and the telling of it afterwards. */
async function changeOf(ports: Ports, changing: Changing): Promise<Change> {
  const { member, association, history, rows, silent, news } = changing;
  const last = rows.at(-1);
  if (!last) return { statements: [], tell: async () => {} };
  const { policy } = association;
  const { memberId, requirement, associationId } = last;
  const stamped = stampRows(history, rows, policy);
  const inserts = stamped.map((row) => ports.db.insert(event).values(row));
  const facts = [...history, ...stamped].map(factOf);
  if (silent || countingFacts(facts).length === 0) {
    const of = and(eq(standing.memberId, memberId), eq(standing.requirement, requirement));
    return { statements: [...inserts, ports.db.delete(standing).where(of)], tell: async () => {} };
  }
  const folded = foldStanding(facts, requirement, policy, dayAt(ports.now, policy.timeZone));
  const stored = { ...folded, version: last.sequence };
  const before = await readStandings(ports.db, memberId);
  const after = new Map(before).set(requirement, stored);
  const seen = affectedBy(policy, requirement).map((each) => ({
    was: viewOf(ports, changing, before, each),
    view: viewOf(ports, changing, after, each),
    whole: viewOf(ports, changing, after, each, true),
  }));
  const paths = member.registrations.map((each) => each.path).filter(Boolean);
  const told = seen.filter(({ was, view }) => view.requirement === requirement || !reads(was, view));
  const webhooks = await Promise.all(
    told.map(({ view, whole }) =>
      sealWebhooks(ports, {
        associationId,
        paths,
        eventKey: view.requirement === requirement ? last.id : `${last.id}/${view.requirement}`,
        type: 'status.changed' as const,
        memberId,
        standing: view,
        whole: { standing: whole, above: association.row.path },
      }),
    ),
  ).then((all) => all.flat());
  const mail = news ? await newsMail(ports, changing, last, after) : null;
  const values = { memberId, requirement, associationId, ...stored };
  const target = [standing.memberId, standing.requirement];
  const upsert = ports.db.insert(standing).values(values).onConflictDoUpdate({ target, set: stored });
  return {
    statements: [
      ...inserts,
      upsert,
      ...webhooks.map((each) => insertDelivery(ports.db, each)),
      ...(mail ? [postMail(ports.db, mail)] : []),
      // Their games are held against where they stand now.
      ...(viewed(member).roles.includes('official') ? [uncheckOf(ports.db, memberId, ports.now.toISOString())] : []),
    ],
    tell: async () => {
      console.info(JSON.stringify({ at: 'record-event', event: last.id, fact: last.fact.type, state: folded.state }));
      if (webhooks.length > 0) await ports.wake('webhook');
      if (mail) await ports.wake('mail');
      const said = (standing: Standing) => ({ type: 'standing' as const, memberId, standing });
      for (const { view, whole } of seen) {
        await ports.announce(associationId, paths, { everybody: said(view), association: said(whole) });
      }
    },
  };
}

/** What the member is written of it, if anything. */
async function newsMail(
  ports: Ports,
  changing: Changing,
  row: EventRow,
  stored: Standings,
): Promise<SealedMail | null> {
  const { member, association, history } = changing;
  const { fact, requirement } = row;
  const { policy } = association;
  const facts = history.map(factOf);
  const known = countingFacts(facts).length > 0;
  const folded = known ? foldStanding(facts, requirement, policy, dayAt(ports.now, policy.timeZone)) : null;
  const earlier = folded && new Map(stored).set(requirement, { ...folded, version: 0 });
  const before = earlier && viewOf(ports, changing, earlier, requirement);
  const after = viewOf(ports, changing, stored, requirement);
  const begunBefore = folded !== null && isUnderWay(folded, policy);
  const news = newsOf({ fact, before, after, confirmed: viewed(member).confirmed, begunBefore });
  if (!news) return null;
  const all = viewPerson(stored, viewed(member), association.requirements, policy, ports.now);
  const left = all.filter((each) => !isCleared([each])).length;
  return tellNews(ports, member, { eventId: row.id, news, standing: after, fact, left });
}

type Standings = ReadonlyMap<Requirement, StoredStanding>;

/** As everybody may know it, or as the association does. */
function viewOf(
  ports: Ports,
  { member, association }: Changing,
  stored: Standings,
  requirement: Requirement,
  results = false,
): Standing {
  const [view] = viewPerson(stored, { ...viewed(member), results }, [requirement], association.policy, ports.now);
  if (!view) throw new Error('viewPerson shows everything it is asked for');
  return view;
}

/** The requirement itself, and those that its approval includes. */
const affectedBy = (policy: AssociationPolicy, requirement: Requirement): Requirement[] => [
  requirement,
  ...policy.definitions
    .map(({ key }) => key)
    .filter((key) => key !== requirement && satisfiedBy(policy, key).includes(requirement)),
];

/** The two read the same; only their versions may differ. */
const reads = (a: Standing, b: Standing): boolean =>
  JSON.stringify({ ...a, version: 0 }) === JSON.stringify({ ...b, version: 0 });

/**
 * The only way a line ever leaves the ledger: its person is erased. In the ledgers of people they were once taken for, what had been written
 * about them goes too (it counts for nobody since that merge was undone), and their id is blanked.
 */
export function forgetLedgers(db: Database, erased: readonly string[], takenFor: readonly string[]) {
  const list = (ids: readonly string[]) => sql`(select value from json_each(${JSON.stringify(ids)}))`;
  const handedOver = sql`(select line.value from ${event} undone, json_each(undone.fact, '$.handedOver') line
    where undone.member_id in ${list(takenFor)} and json_extract(undone.fact, '$.mergeId') in
      (select id from member_merge where absorbed_id in ${list(erased)}))`;
  const blank = (id: string) => db.update(event).set({ fact: sql`replace(${event.fact}, ${id}, 'erased')` });
  return [
    db.delete(event).where(sql`${event.id} in ${handedOver}`),
    ...erased.map((id) => blank(id).where(sql`${event.memberId} in ${list(takenFor)}`)),
    db.delete(event).where(sql`${event.memberId} in ${list(erased)}`),
    db.delete(standing).where(sql`${standing.memberId} in ${list(erased)}`),
  ];
}

/** What decides how this member's dots read, besides the standings themselves. */
export const viewed = (member: KnownMember): ViewedPerson => ({
  birthDate: member.identity.birthDate,
  roles: member.registrations.map(({ role }) => role),
  confirmed: member.registrations.some((each) => each.confirmedAt !== null),
});

/** The decision of the day is written into each new line (stamp-fact.ts). */
function stampRows(history: readonly EventRow[], rows: readonly EventRow[], policy: AssociationPolicy): EventRow[] {
  const before = history.map(({ fact }) => fact);
  return rows.map((row) => {
    const fact = stampFact(row, before, row.requirement, policy);
    before.push(fact);
    return { ...row, fact };
  });
}

/** Of a member's own lines; those of a record merged into theirs count on for themselves. */
const lastSequence = (history: readonly EventRow[], memberId: string): number =>
  Math.max(0, ...history.filter((each) => each.memberId === memberId).map((each) => each.sequence));

const eventRow = (ports: Ports, fresh: NewEvent, associationId: string, sequence: number): EventRow => ({
  ...fresh,
  id: crypto.randomUUID(),
  associationId,
  sequence,
  receivedAt: ports.now.toISOString(),
});

async function inOneBatch({ db }: Ports, statements: BatchItem<'sqlite'>[]): Promise<void> {
  const [first, ...rest] = statements;
  if (first) await db.batch([first, ...rest]);
}

export function isUniqueViolation(error: unknown): boolean {
  const seen = error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : String(error);
  return /UNIQUE constraint failed/i.test(seen);
}
