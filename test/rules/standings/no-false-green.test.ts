// No order of definitions, facts and changes turns a dot green that nobody approved: every green rests on a fact that can be named, and the
// same facts in any order give the same state. The cases are drawn from a seed, so that a failure can be repeated.
import { describe, expect, it } from 'vitest';
import type { KeptDefinition, RequirementKind } from '../../../contract/requirements/definition.ts';
import { policyWith } from '../../../worker/organizations/rules/policy.ts';
import { satisfiedBy } from '../../../worker/requirements/rules/who-is-asked.ts';
import { foldStanding } from '../../../worker/standings/rules/fold-standing.ts';
import type { DatedFact, LedgerFact } from '../../../worker/standings/rules/ledger-fact.ts';
import { viewPerson } from '../../../worker/standings/rules/view-person.ts';
import type { StoredStanding } from '../../../worker/standings/rules/view-standing.ts';

const ROUNDS = 400;
const KEYS = ['one', 'two', 'three', 'four'];
const KINDS: RequirementKind[] = ['course-certificate', 'acknowledgment', 'recorded-check', 'self-attestation'];
const NOW = new Date('2027-03-01T18:00:00.000Z');

/** The same numbers for the same seed (mulberry32). */
function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Draw = () => number;
const pick = <T>(draw: Draw, from: readonly T[]): T => from[Math.floor(draw() * from.length)]!;
const shuffled = <T>(draw: Draw, from: readonly T[]): T[] => {
  const all = [...from];
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(draw() * (at + 1));
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all;
};

function definitionOf(draw: Draw, key: string, at: number): KeptDefinition {
  const kind = pick(draw, KINDS);
  return {
    ...{ key, kind, version: 1 + Math.floor(draw() * 4), archivedAt: null },
    validity: pick(draw, [
      { kind: 'for-ever' },
      { kind: 'rolling', months: 1 + Math.floor(draw() * 24) },
      { kind: 'as-proof' },
    ] as const),
    who: {
      roles: draw() < 0.7 ? ['head-coach'] : ['volunteer'],
      adultsOnly: draw() < 0.3,
      ...(draw() < 0.3 ? { unlessSeldom: pick(draw, KEYS) } : {}),
    },
    seenBy: 'administrators',
    // Only later ones, so that there is no circle.
    satisfiedBy: KEYS.slice(at + 1).filter(() => draw() < 0.3),
    ...(kind === 'acknowledgment' && draw() < 0.5 ? { signedAnewSince: 1 + Math.floor(draw() * 4) } : {}),
  };
}

const dayIn = (draw: Draw): string =>
  new Date(Date.UTC(2025, Math.floor(draw() * 26), 1 + Math.floor(draw() * 27))).toISOString().slice(0, 10);

/** Those that approve, and what neither approves nor takes away. */
function factOf(draw: Draw): LedgerFact {
  const on = dayIn(draw);
  return pick<() => LedgerFact>(draw, [
    () => ({ type: 'registration-confirmed', registrationId: on }),
    () => ({ type: 'certificate-uploaded', certificateId: pick(draw, ['a', 'b']) }),
    () => ({
      type: 'certificate-decided',
      certificateId: pick(draw, ['a', 'b']),
      decision: pick(draw, ['approved', 'rejected', 'requires-action'] as const),
      ...{ reason: null, completedOn: on, validUntil: pick(draw, [null, dayIn(draw)]) },
    }),
    () => ({ type: 'acknowledged', version: 1 + Math.floor(draw() * 4), language: 'en', name: 'Ana', parent: null }),
    () => ({ type: 'attested', answer: pick(draw, ['often', 'seldom'] as const) }),
    () => ({
      type: 'check-recorded',
      outcome: pick(draw, ['clear', 'found'] as const),
      ...{ on, place: null, validThrough: null, validUntil: pick(draw, [null, dayIn(draw)]) },
    }),
  ])();
}

const APPROVES = (fact: LedgerFact): boolean =>
  (fact.type === 'certificate-decided' && fact.decision === 'approved') ||
  fact.type === 'acknowledged' ||
  fact.type === 'attested' ||
  (fact.type === 'check-recorded' && fact.outcome === 'clear');

function aCase(seed: number) {
  const draw = drawFrom(seed);
  const definitions = Object.fromEntries(KEYS.map((key, at) => [key, definitionOf(draw, key, at)]));
  const facts = new Map(
    KEYS.map((key) => [
      key,
      Array.from(
        { length: Math.floor(draw() * 6) },
        (_, at): DatedFact => ({
          ...{ id: `${key}-${at}`, key: `${key}/${at}`, source: 'review', fact: factOf(draw) },
          occurredAt: `${dayIn(draw)}T${String(Math.floor(draw() * 3)).padStart(2, '0')}:00:00.000Z`,
        }),
      ),
    ]),
  );
  return { draw, definitions, facts };
}

function viewed(definitions: Record<string, KeptDefinition>, facts: ReadonlyMap<string, DatedFact[]>, order: string[]) {
  const policy = policyWith({ policy: {}, definitions });
  const today = NOW.toISOString().slice(0, 10);
  const stored = new Map<string, StoredStanding>();
  for (const [key, all] of facts)
    if (all.length > 0) stored.set(key, { ...foldStanding(all, key, policy, today), version: all.length });
  const person = { birthDate: '1988-04-12', roles: ['head-coach' as const], confirmed: true };
  return { policy, stored, shown: viewPerson(stored, person, order, policy, NOW) };
}

describe('a dot', () => {
  it('is green only where a fact of its own, or of what satisfies it, approved it', () => {
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const { definitions, facts } = aCase(seed);
      const { policy, shown } = viewed(definitions, facts, KEYS);
      for (const { requirement, state } of shown) {
        if (state !== 'approved') continue;
        const proof = satisfiedBy(policy, requirement).flatMap((key) => facts.get(key) ?? []);
        expect(
          proof.some(({ fact }) => APPROVES(fact)),
          `seed ${seed}, ${requirement}`,
        ).toBe(true);
      }
    }
  });

  it('reads the same whatever the order of definitions and facts', () => {
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const { draw, definitions, facts } = aCase(seed);
      const mixed = new Map(shuffled(draw, [...facts]).map(([key, all]) => [key, shuffled(draw, all)]));
      const turned = Object.fromEntries(shuffled(draw, Object.entries(definitions)));
      const [one, other] = [viewed(definitions, facts, KEYS), viewed(turned, mixed, shuffled(draw, KEYS))];
      const byKey = (all: typeof one.shown) => all.toSorted((a, b) => (a.requirement < b.requirement ? -1 : 1));
      expect(byKey(other.shown), `seed ${seed}`).toEqual(byKey(one.shown));
    }
  });

  it('that nobody approved stays so whatever its definition becomes', () => {
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const { draw, definitions, facts } = aCase(seed);
      const bare = new Map([...facts].map(([key, all]) => [key, all.filter(({ fact }) => !APPROVES(fact))] as const));
      const changed = Object.fromEntries(
        Object.entries(definitions).map(([key], at) => [key, definitionOf(draw, key, at)]),
      );
      for (const { requirement, state } of viewed(changed, bare, KEYS).shown)
        expect(state, `seed ${seed}, ${requirement}`).not.toBe('approved');
    }
  });
});
