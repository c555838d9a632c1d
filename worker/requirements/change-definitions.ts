// Writes definitions of an association, each as its next version, and what is asked for after it. Never touches what was decided: an approval
// keeps the last day it was given.
import type { Context } from 'hono';
import type { Catalogue, KeptDefinition, RequirementDefinition } from '../../contract/requirements/definition.ts';
import { type DefinitionProblem, definitionProblems } from '../../contract/requirements/definition-problems.ts';
import { findOrganization, type PlacedOrganization } from '../organizations/organizations.store.ts';
import { definitionOf } from '../organizations/rules/definitions.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import { writeDefinitions } from './definitions.store.ts';
import { showCatalogue } from './show-catalogue.ts';

export interface Wanted {
  definition: RequirementDefinition;
  askAgain?: boolean;
  pack?: { key: string; version: number };
  /** Put away: nobody is asked any more. */
  archive?: boolean;
}

/** They are read with every request for the association, and a row of D1 ends at two megabytes. */
const DEFINITIONS_MAX_BYTES = 512 * 1024;

const SAID: Record<DefinitionProblem, string> = {
  'kind-is-fixed': 'This kind belongs to another requirement',
  'words-missing': 'Give it a name in English',
  'text-missing': 'Enter the text that is signed',
  'hours-missing': 'Enter from how many hours on it is often',
  'satisfies-itself': 'These requirements satisfy each other in a circle',
  'satisfied-by-unknown': 'One of the requirements that satisfy it is not defined here',
  'decided-by-unknown': 'What decides who is asked must be a self-attestation that is defined here',
  'too-many': 'There are as many requirements as an association may define',
};

/** Owners who save other requirements at the same moment: each of them is tried anew from what the others left. */
const TRIES = 12;

/** @throws Refused naming what is wrong, or `already-decided` where somebody else wrote one of these meanwhile. */
export async function changeDefinitions(c: Context<AppEnv>, wanted: readonly Wanted[]): Promise<Catalogue> {
  const { ports, administrator } = c.var;
  const by = { changedBy: administrator.email, changedAt: ports.now.toISOString() };
  let { place } = c.var;
  const madeFrom = versionsOf(place, wanted);
  for (let tries = 0; tries < TRIES && versionsOf(place, wanted) === madeFrom; tries++) {
    const written = await writeDefinitions(ports.db, place.row, { ...planChange(place, wanted, by.changedAt), ...by });
    const now = await findOrganization(ports.db, place.row.slug);
    if (!now) throw new Refused('not-found');
    if (written) return showCatalogue(now);
    place = now;
  }
  throw new Refused('already-decided');
}

const versionsOf = ({ policy }: PlacedOrganization, wanted: readonly Wanted[]): string =>
  JSON.stringify(wanted.map(({ definition: { key } }) => definitionOf(policy, key)?.version ?? 0));

function planChange(place: PlacedOrganization, wanted: readonly Wanted[], at: string) {
  const { policy } = place;
  refuseProblems(place, wanted);
  const definitions = wanted.map(({ definition, askAgain, pack, archive }): KeptDefinition => {
    const before = definitionOf(policy, definition.key);
    const version = (before?.version ?? 0) + 1;
    const since = askAgain ? version : before?.signedAnewSince;
    const from = pack ?? before?.pack;
    return {
      ...definition,
      version,
      archivedAt: archive ? at : null,
      ...(since === undefined ? {} : { signedAnewSince: since }),
      ...(from ? { pack: from } : {}),
    };
  });
  const kept = { ...place.row.definitions, ...Object.fromEntries(definitions.map((each) => [each.key, each])) };
  if (new TextEncoder().encode(JSON.stringify(kept)).byteLength > DEFINITIONS_MAX_BYTES)
    throw wrong('definition.text', 'All texts together are too long; link to the longest instead');
  const gone = definitions.filter(({ archivedAt }) => archivedAt !== null).map(({ key }) => key);
  const stays = place.requirements.filter((key) => !gone.includes(key));
  const fresh = definitions.map(({ key }) => key).filter((key) => !gone.includes(key) && !stays.includes(key));
  const asked = [...stays, ...fresh];
  if (asked.length === 0) throw wrong('requirement', 'At least one requirement stays');
  return { definitions, asked };
}

function refuseProblems({ policy }: PlacedOrganization, wanted: readonly Wanted[]): void {
  const all = new Map<string, RequirementDefinition>(policy.definitions.map((each) => [each.key, each]));
  for (const { definition } of wanted) all.set(definition.key, definition);
  for (const { definition } of wanted) {
    const [problem] = definitionProblems(definition, [...all.values()]);
    if (problem) throw wrong(`definition.${definition.key}`, SAID[problem]);
  }
}

const wrong = (path: string, message: string) => new Refused({ code: 'not-the-schema', errors: [{ path, message }] });
