// Every request a stranger could make: from the route table, each operation with each caller, aimed at each other tenant. New
// operations are taken up by themselves; a parameter nobody can fill is an error here, not a gap.

import { type Endpoint, endpoints } from '../../../contract/endpoints.ts';
import { aDefinition } from '../builders/a-definition.ts';
import type { Tenant } from './a-tenant.ts';
import type { Tables } from './read-database.ts';

type Name = keyof typeof endpoints;

export interface Attempt {
  name: Name;
  method: string;
  path: string;
  body: unknown;
}

/** Parameters that are not the id of a row in the table of their name. */
const OTHERWISE: Record<string, (theirs: Tables) => unknown> = {
  webhook: (theirs) => theirs.webhook_endpoint?.[0]?.id,
  origin: (theirs) => theirs.registered_origin?.find(({ origin }) => !String(origin).includes('league'))?.origin,
  // Sessions are a person's: one that is none of the caller's.
  session: () => 'a-session-of-somebody-else',
  source: () => 'checkr',
  requirement: () => 'concussion',
  key: (theirs) => theirs.api_key?.[0]?.id,
  merge: (theirs) => theirs.member_merge?.[0]?.id,
  dismissal: (theirs) => theirs.pair_dismissal?.[0]?.id,
  // The token of a mail is all that its reader needs; no row holds it.
  token: () => 'a-token.of-somebody-else',
  account: (theirs) => theirs.account_request?.[0]?.id,
  request: (theirs) => theirs.code_request?.[0]?.id,
  item: () => 'license',
  invited: () => 'an-invitation-of-somebody-else',
  feed: (theirs) => theirs.assignment_feed?.[0]?.id,
};

/** Bodies that go deeper than an empty one; ids in them are the stranger's. */
const BODIES: Partial<Record<Name, (theirs: Tables, them: Tenant) => unknown>> = {
  findMembers: (_, { mark }) => ({ lastName: `Last${mark}` }),
  findOfficials: (_, { mark }) => ({ name: `Last${mark}` }),
  linkCompletion: (_, { memberId }) => ({ memberId }),
  setAsideCompletion: () => ({ reason: 'Not ours' }),
  decideReview: () => ({ decision: 'rejected', reason: 'No', completedOn: null, version: 1 }),
  reopenReview: () => ({ version: 1 }),
  defineRequirement: () => ({ definition: aDefinition({ key: 'concussion' }), version: 0 }),
  applyPack: () => ({ pack: 'california' }),
  recordCheck: () => ({ requirement: 'live-scan', on: '2026-01-01', outcome: 'clear' }),
  assignReview: () => ({ to: null }),
  decideCorrection: () => ({ decision: 'applied' }),
  changeAdministrator: (_, { tree }) => ({ email: `owner@${tree.association}.example`, roles: [] }),
  previewReminders: (_, { memberId }) => ({ members: [memberId] }),
  sendReminders: (_, { memberId }) => ({ members: [memberId] }),
  changeSettings: () => ({ language: { value: 'es' } }),
  setRequirementsPage: () => ({ page: null }),
  remindInvited: () => ({ invited: ['an-invitation-of-somebody-else'] }),
  importRoster: () => ({
    rows: [
      {
        line: 2,
        role: 'volunteer',
        division: null,
        team: null,
        identity: {
          firstName: 'Some',
          lastName: 'Stranger',
          birthDate: '1988-04-12',
          gender: 'female',
          email: 'some@stranger.example',
        },
        phone: null,
        language: 'en',
      },
    ],
  }),
  mergeMembers: ({ member }) => ({ keep: member?.[0]?.id, absorb: member?.[1]?.id }),
  eraseMember: ({ member }) => ({ name: `${member?.[0]?.first_name} ${member?.[0]?.last_name}` }),
  dismissPair: ({ member }) => ({ members: [member?.[0]?.id, member?.[1]?.id] }),
  addOrganization: () => ({ name: 'Strangers United', kind: 'club' }),
  importOrganizations: () => ({
    rows: [{ line: 1, name: 'Strangers United', kind: 'club', under: null, slug: null }],
    preview: false,
  }),
  changeOrganization: (_, { tree }) => ({
    name: 'Strangers',
    slug: 'strangers',
    was: { name: `The ${tree.association}`, slug: tree.association },
  }),
  moveOrganization: (_, { tree }) => ({ under: tree.association }),
  archiveOrganization: () => ({ archived: true }),
  addOrigin: () => ({ origin: 'https://stranger.example' }),
  createWebhook: () => ({ url: 'https://receiver.test/stranger/accepts', types: ['test'] }),
  replayWebhook: () => ({ from: '2020-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' }),
};

const fillParam = (param: string, theirs: Tables): string => {
  const value = param in OTHERWISE ? OTHERWISE[param]?.(theirs) : theirs[param]?.[0]?.id;
  if (typeof value !== 'string') {
    throw new Error(`:${param} → there is no table “${param}” with an id; say in OTHERWISE what fills it`);
  }
  return encodeURIComponent(value);
};

/** What ends the caller's own session comes last, or all that follows would be refused for the wrong reason. */
const order = ([, { method, path }]: [string, Endpoint<unknown, unknown>]): number =>
  method === 'DELETE' && path.startsWith('/v1/session') ? 1 : 0;

export function makeAttempts(under: string, theirs: Tables, them: Tenant): Attempt[] {
  const all = Object.entries(endpoints) as [Name, Endpoint<unknown, unknown>][];
  return all
    .toSorted((a, b) => order(a) - order(b))
    .map(([name, { method, path }]) => {
      const filled = path.replace(/:(\w+)/g, (_, param: string) =>
        param === 'organization' ? under : fillParam(param, theirs),
      );
      const query = new URLSearchParams({
        requirement: 'abuse-prevention',
      });
      const body = method === 'GET' || method === 'DELETE' ? undefined : (BODIES[name]?.(theirs, them) ?? {});
      return { name, method, path: `${filled}?${query}`, body };
    });
}
