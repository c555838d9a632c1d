// The five-field match (S6): do a completion and a member speak of the same person, and if not, in which fields?
// Pure. Says what differs, never which of the two is right.
import type { MatchField } from '../../../contract/core/match-field.ts';
import type { Gender, Identity } from '../../../contract/people/member.ts';
import { sameName } from './fold-name.ts';
import { isNearName } from './near-name.ts';

/** A person as a source wrote them. */
export interface SourcePerson {
  firstName: string;
  lastName: string;
  birthDate: string;
  /** Null where the source never says it (a background check): then it is not compared. Empty is a value that differs. */
  gender: string | null;
  email: string;
}

const GENDER_WORDS: Record<string, Gender> = {
  f: 'female',
  female: 'female',
  woman: 'female',
  m: 'male',
  male: 'male',
  man: 'male',
  x: 'other',
  other: 'other',
  nonbinary: 'other',
  mujer: 'female',
  femenino: 'female',
  hombre: 'male',
  masculino: 'male',
};

/** What a source's word for gender means to us; null when it means nothing. */
export function genderOf(word: string): Gender | null {
  return GENDER_WORDS[word.toLowerCase().replace(/[^a-z]/g, '')] ?? null;
}

export const sameEmail = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The fields in which they differ, in the order people read them; empty when all five are equal. */
export function differingFields(person: SourcePerson, member: Identity): MatchField[] {
  const differs: Record<MatchField, boolean> = {
    firstName: !sameName(person.firstName, member.firstName),
    lastName: !sameName(person.lastName, member.lastName),
    birthDate: person.birthDate !== member.birthDate,
    gender: person.gender !== null && genderOf(person.gender) !== member.gender,
    email: !sameEmail(person.email, member.email),
  };
  return (Object.keys(differs) as MatchField[]).filter((field) => differs[field]);
}

/** Less than this in common is another person, not a misspelt one. An equal field counts 1, a near name a half. */
const IN_COMMON_MIN = 3;

/**
 * Probably the same person, and worth two records side by side; never an approval.
 * Gender is shared by half of all people and a household shares an address and a last name: a first name or a birth date
 * must be equal, or the first name near.
 */
export function isProbablySame(person: SourcePerson, member: Identity): boolean {
  const differs = differingFields(person, member);
  const near = (['firstName', 'lastName'] as const).filter((field) => isNearName(person[field], member[field]));
  const identifying = !differs.includes('firstName') || !differs.includes('birthDate') || near.includes('firstName');
  return identifying && 5 - differs.length + near.length / 2 >= IN_COMMON_MIN;
}

/** One person may be known by several identities (merged records): what differs from the nearest of them. */
export function leastDiffering(person: SourcePerson, identities: readonly Identity[]): MatchField[] {
  const all = identities.map((identity) => differingFields(person, identity));
  return all.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

/** Each record once, with that identity of it which comes nearest. */
export function oncePerRecord<M extends { row: { id: string }; identity: Identity }>(
  person: SourcePerson,
  candidates: readonly M[],
): M[] {
  const byRecord = Map.groupBy(candidates, ({ row }) => row.id);
  const count = ({ identity }: M) => differingFields(person, identity).length;
  return [...byRecord.values()].flatMap((same) => same.toSorted((a, b) => count(a) - count(b)).slice(0, 1));
}

/** One who comes near, with what differs. */
export interface Near<M> {
  member: M;
  differs: MatchField[];
}

/** The nearest of the candidates; null when nobody is near, or two are equally near. */
export function nearest<M extends { identity: Identity }>(
  person: SourcePerson,
  candidates: readonly M[],
): Near<M> | null {
  const [first, second] = allNearest(person, candidates);
  return first && !second ? first : null;
}

/** Everybody who comes equally near, and than whom nobody comes nearer. */
export function allNearest<M extends { identity: Identity }>(
  person: SourcePerson,
  candidates: readonly M[],
): Near<M>[] {
  const near = candidates
    .map((member) => ({ member, differs: differingFields(person, member.identity) }))
    .filter(({ member }) => isProbablySame(person, member.identity));
  const least = Math.min(...near.map(({ differs }) => differs.length));
  return near.filter(({ differs }) => differs.length === least);
}
