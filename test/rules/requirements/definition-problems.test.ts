import { describe, expect, it } from 'vitest';
import { BASE_PACK } from '../../../contract/requirements/base-pack.ts';
import type { RequirementDefinition } from '../../../contract/requirements/definition.ts';
import { RequirementDefinition as Schema } from '../../../contract/requirements/definition.ts';
import { definitionProblems } from '../../../contract/requirements/definition-problems.ts';
import { PACKS, planPack } from '../../../contract/requirements/packs.ts';

const one = (key: string, change: Partial<RequirementDefinition> = {}): RequirementDefinition => ({
  key,
  kind: 'course-certificate',
  words: { en: { name: key } },
  validity: { kind: 'for-ever' },
  who: { roles: ['volunteer'], adultsOnly: false },
  seenBy: 'administrators',
  satisfiedBy: [],
  ...change,
});
const kept = BASE_PACK.map((each) => ({ ...each, version: 0, archivedAt: null }));

describe('what is wrong with a definition', () => {
  it('is nothing with any pack, all of them together', () => {
    const all = new Map(PACKS.flatMap(({ definitions }) => definitions).map((each) => [each.key, each]));
    for (const { definitions } of PACKS)
      for (const definition of definitions) {
        expect(Schema.safeParse(definition).success, definition.key).toBe(true);
        expect(definitionProblems(definition, [...BASE_PACK, ...definitions]), definition.key).toEqual([]);
        expect(definitionProblems(definition, [...all.values()]), definition.key).toEqual([]);
      }
  });

  it('is a circle however long, wherever it is closed', () => {
    const ring = ['a', 'b', 'c', 'd'].map((key, at, keys) => one(key, { satisfiedBy: [keys[(at + 1) % 4] ?? ''] }));
    for (const each of ring) expect(definitionProblems(each, ring)).toEqual(['satisfies-itself']);
    const chain = ring.with(3, one('d'));
    for (const each of chain) expect(definitionProblems(each, chain)).toEqual([]);
  });

  it('is one too many after sixty', () => {
    const many = Array.from({ length: 60 }, (_, index) => one(`own-${index}`));
    expect(definitionProblems(many[59]!, [...BASE_PACK, ...many])).toEqual([]);
    expect(definitionProblems(one('own-60'), [...BASE_PACK, ...many])).toEqual(['too-many']);
  });
});

describe('a pack', () => {
  const california = PACKS.find(({ key }) => key === 'california')!;

  it('has every word in both languages, and says where it comes from', () => {
    for (const { definitions } of PACKS)
      for (const { key, words, source } of definitions) {
        if (!words) continue;
        expect(Object.keys(words.es ?? {}).toSorted(), key).toEqual(Object.keys(words.en).toSorted());
        if (key !== 'maapp') expect(source?.link, key).toMatch(/^https:/);
      }
  });

  it('adds what is not asked for, changes what stands there otherwise, and leaves what is the same', () => {
    const what = (definitions: typeof kept, asked: string[]) =>
      new Map(planPack(california, definitions, asked).map((step) => [step.definition.key, step.what]));
    expect(new Set(what(kept, []).values())).toEqual(new Set(['adds']));
    const there = california.definitions.map((each) => ({ ...each, version: 2, archivedAt: null }));
    const asked = there.map(({ key }) => key);
    expect(new Set(what(there, asked).values())).toEqual(new Set(['same']));
    const other = there.map((each) =>
      each.key === 'cpr-aed' ? { ...each, validity: { kind: 'rolling' as const, months: 12 } } : each,
    );
    expect([...what(other, asked)].filter(([, step]) => step === 'changes')).toEqual([['cpr-aed', 'changes']]);
  });
});
