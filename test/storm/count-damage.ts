// What a storm broke, read from D1 when it is over, against what the storm itself says must be true.
import type { Storm } from './make-storm.ts';

export interface Damage {
  /** Events that were answered 2xx and are not there, or were not worked on. */
  lost: number;
  /** Events that stand in a ledger more than once, or a message kept twice. */
  doubled: number;
  /** Messages kept that nobody sent as they are. */
  forged: number;
  /** People whose standing is not what it must be. */
  wrongStandings: number;
}

interface Count {
  name: string;
  times: number;
  state: string;
}

export async function countDamage(db: D1Database, storm: Storm): Promise<Damage> {
  const rows = async (sql: string) => (await db.prepare(sql).all<Count>()).results;
  const kept = new Map<string, string>();
  for (const row of await rows(
    "SELECT message_id AS name, 1 AS times, status AS state FROM inbox WHERE status <> 'another-body'",
  ))
    kept.set(row.name, row.state);
  const completions = await rows(
    "SELECT external_id AS name, count(*) AS times, '' AS state FROM completion GROUP BY external_id",
  );
  const facts = await rows(
    "SELECT member_id AS name, count(*) AS times, '' AS state FROM event WHERE json_extract(fact, '$.type') = 'completion' GROUP BY member_id",
  );
  const standings = new Map(
    (await rows('SELECT member_id AS name, 1 AS times, state FROM standing')).map((row) => [row.name, row.state]),
  );

  const sent = new Set(storm.events.map((each) => each.messageId));
  const told = new Set(facts.map((each) => each.name));
  const known = new Set(completions.map((each) => each.name));
  const lost = storm.events.filter(({ messageId, person }) => {
    const completion = messageId.replace('msg_', 'c_');
    return kept.get(messageId) !== 'done' || !known.has(completion) || (person.registered && !told.has(person.id));
  });
  const doubled = [...completions, ...facts].filter((each) => each.times > 1);
  const forged = [...kept.keys()].filter((id) => !sent.has(id));
  const wrong = storm.events.filter(({ person, expected }) => (standings.get(person.id) ?? null) !== expected);
  return { lost: lost.length, doubled: doubled.length, forged: forged.length, wrongStandings: wrong.length };
}
