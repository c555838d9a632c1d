// What is wrong with a definition among the others, one line a problem: the editor shows it before it sends, the Worker refuses it. Pure.
import { BASE_PACK } from './base-pack.ts';
import { DEFINITIONS_MAX, type RequirementDefinition } from './definition.ts';

export type DefinitionProblem =
  /** The five everybody knows keep what they are; only they are fed by the Center, Checkr and U.S. Soccer. */
  | 'kind-is-fixed'
  | 'words-missing'
  | 'text-missing'
  | 'hours-missing'
  /** It satisfies itself, directly or round about. */
  | 'satisfies-itself'
  | 'satisfied-by-unknown'
  /** What decides who is asked is no self-attestation of this association. */
  | 'decided-by-unknown'
  | 'too-many';

/** Only a source can feed these, and each source names its requirement by its key. */
const FED: readonly RequirementDefinition['kind'][] = ['safesport-training', 'background-check', 'ussf-license'];

const BASE_KIND = new Map(BASE_PACK.map(({ key, kind }) => [key, kind]));

/** @param others everything else that is defined, the archived ones too. */
export function definitionProblems(
  definition: RequirementDefinition,
  others: readonly RequirementDefinition[],
): DefinitionProblem[] {
  const { key, kind, words, satisfiedBy, who } = definition;
  const all = new Map([...others.filter((each) => each.key !== key), definition].map((each) => [each.key, each]));
  const base = BASE_KIND.get(key);
  const problems: [DefinitionProblem, boolean][] = [
    ['kind-is-fixed', base === undefined ? FED.includes(kind) : base !== kind],
    ['words-missing', base === undefined && !words],
    ['text-missing', kind === 'acknowledgment' && !definition.text],
    ['hours-missing', kind === 'self-attestation' && !definition.often],
    ['satisfied-by-unknown', satisfiedBy.some((each) => !all.has(each))],
    ['satisfies-itself', leadsBack(key, all)],
    [
      'decided-by-unknown',
      who.unlessSeldom !== undefined &&
        (who.unlessSeldom === key || all.get(who.unlessSeldom)?.kind !== 'self-attestation'),
    ],
    ['too-many', all.size > DEFINITIONS_MAX + BASE_PACK.length],
  ];
  return problems.flatMap(([problem, holds]) => (holds ? [problem] : []));
}

/** Two that satisfy each other would both be green without a proof. */
function leadsBack(key: string, all: ReadonlyMap<string, RequirementDefinition>): boolean {
  const seen = new Set<string>();
  const ahead = [...(all.get(key)?.satisfiedBy ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === key) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    ahead.push(...(all.get(next)?.satisfiedBy ?? []));
  }
  return false;
}
