// Writes definitions of an association, each as its next version, and what is asked for after it. Never touches what was decided: an approval
// keeps the last day it was given.
import type { Context } from 'hono';
import type { Catalogue, KeptDefinition, RequirementDefinition } from '../../contract/requirements/definition.ts';
import { type DefinitionProblem, definitionProblems } from '../../contract/requirements/definition-problems.ts';
import { findOrganization } from '../organizations/organizations.store.ts';
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

/** @throws Refused naming what is wrong, or `already-decided` where somebody else wrote meanwhile. */
export async function changeDefinitions(c: Context<AppEnv>, wanted: readonly Wanted[]): Promise<Catalogue> {
  const { ports, place, administrator } = c.var;
  const { policy } = place;
  const all = new Map<string, RequirementDefinition>(policy.definitions.map((each) => [each.key, each]));
  for (const { definition } of wanted) all.set(definition.key, definition);
  for (const { definition } of wanted) {
    const [problem] = definitionProblems(definition, [...all.values()]);
    if (problem) {
      throw new Refused({
        code: 'not-the-schema',
        errors: [{ path: `definition.${definition.key}`, message: SAID[problem] }],
      });
    }
  }
  const at = ports.now.toISOString();
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
  const gone = definitions.filter(({ archivedAt }) => archivedAt !== null).map(({ key }) => key);
  const stays = place.requirements.filter((key) => !gone.includes(key));
  const fresh = definitions.map(({ key }) => key).filter((key) => !gone.includes(key) && !stays.includes(key));
  const asked = [...stays, ...fresh];
  if (asked.length === 0) {
    const message = 'At least one requirement stays';
    throw new Refused({ code: 'not-the-schema', errors: [{ path: 'requirement', message }] });
  }
  const change = { organizationId: place.row.id, definitions, asked, changedBy: administrator.email, changedAt: at };
  if (!(await writeDefinitions(ports.db, change))) throw new Refused('already-decided');
  return showCatalogue((await findOrganization(ports.db, place.row.slug)) ?? place);
}
