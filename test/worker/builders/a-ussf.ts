// An association with access to U.S. Soccer, officials on both sides, and U.S. Soccer as it sends messages.
import { env, SELF } from 'cloudflare:test';
import type { Certifications } from '../../../contract/ussf/certification.ts';
import type { UssfAccess } from '../../../contract/ussf/ussf.ts';
import { USSF_CONSENT } from '../../../contract/ussf/ussf-consent.ts';
import type { KnownMember } from '../../../worker/people/members.store.ts';
import { portsOf } from '../../../worker/platform/ports.ts';
import { lookUpOfficials } from '../../../worker/ussf/look-up-officials.ts';
import { aMember, type Wanted } from './a-member.ts';
import { aSignIn, call } from './a-sign-in.ts';
import { anAdministrator, aTree, type Tree } from './a-tree.ts';
import { eventually } from './eventually.ts';

export const USSF_SECRET = 'a shared secret of some length';
export const CLIENT_SECRET = 'a partner secret of some length';

const enabling = (clientId: string | null) => ({
  consent: USSF_CONSENT,
  language: 'en',
  clientId,
  clientSecret: clientId && CLIENT_SECRET,
  publicLookUp: false,
  webhookHeader: 'X-USSF-Secret',
  webhookSecret: USSF_SECRET,
});

/** A person as U.S. Soccer has them; test/sandbox/ussf/records.ts reads this. */
export interface SandboxPerson {
  ussfId: string;
  email: string;
  firstName: string;
  lastName: string;
  state: string;
  minor: boolean;
  licenses: ReturnType<typeof aLicense>[];
}

/** What test/worker-outside/ussf-worlds.ts understands. */
export interface WorldOrder {
  people?: SandboxPerson[];
  faults?: Partial<Record<'slow' | 'busy' | 'broken' | 'half', number>>;
  retryAfterSeconds?: number;
}

export type Person = Partial<SandboxPerson> & { email: string };

/** Digits that no other test has. */
export const aNumber = (): string =>
  String(crypto.getRandomValues(new BigUint64Array(1))[0])
    .padStart(20, '7')
    .slice(-16);

export const nextYear = `${new Date().getUTCFullYear() + 1}-12-31`;
export const aLicense = (
  discipline: 'referee' | 'safety' | 'coach',
  license_id: number,
  expiration_date: string | null = nextYear,
) => ({
  discipline,
  license_id,
  expiration_date,
  issue_date: '2026-01-03',
  issuer: 'Cal South',
});

const personOf = (person: Person): SandboxPerson => ({
  ussfId: aNumber(),
  firstName: 'Ana',
  lastName: 'Ortiz',
  state: 'CA',
  minor: false,
  licenses: [aLicense('referee', 8), aLicense('safety', 1), aLicense('safety', 2)],
  ...person,
});

export interface WantedUssf {
  tree?: Tree;
  people?: Person[];
  /** False: built, but not turned on. */
  enabled?: boolean;
  over?: object;
  faults?: WorldOrder;
}

export async function aUssf(wanted: WantedUssf = {}) {
  const prefix = crypto.randomUUID().slice(0, 8);
  const tree = wanted.tree ?? (await aTree(prefix));
  const clientId = crypto.randomUUID();
  const people = (wanted.people ?? []).map(personOf);
  const set = async (order: WorldOrder) =>
    (await (
      await fetch(`https://ussf.test/worlds/${clientId}`, { method: 'POST', body: JSON.stringify(order) })
    ).json()) as {
      asked: string[];
      subscribed: string[];
    };
  await set({ people, ...wanted.faults });
  const token = await aSignIn(`owner@${tree.association}.example`);
  const path = `/v1/organizations/${tree.association}/sources/ussf`;
  const enable = (over: object = {}) => call('PUT', path, { token, body: { ...enabling(clientId), ...over } });
  if (wanted.enabled !== false) await enable(wanted.over);
  const run = async (now = new Date()) => {
    while (await lookUpOfficials(await portsOf(env, now), env));
    // The queue's own consumer is awake too: whoever it has taken is waited for.
    await eventually(async () => {
      const held = await env.DB.prepare(
        'select count(*) as n from ussf_official where claimed_until is not null',
      ).first('n');
      if (held !== 0) throw new Error('Some officials are still being looked up');
    });
  };
  return {
    tree,
    token,
    path,
    clientId,
    people,
    /** Changes U.S. Soccer's world, and says what it was asked. */
    set,
    enable,
    /** What the queue would do, until nobody is due. */
    run,
    access: async () => (await (await call('GET', path, { token })).json()) as UssfAccess,
    certificationsOf: async (member: KnownMember) => {
      const own = `/v1/organizations/${tree.association}/people/${member.row.id}/certifications`;
      return (await (await call('GET', own, { token })).json()) as Certifications;
    },
  };
}

export const anOfficial = (tree: Tree, wanted: Wanted = {}): Promise<KnownMember> =>
  aMember(tree, { role: 'official', ...wanted });

export async function anAssignor(tree: Tree, email = `assignor@${tree.league}.example`): Promise<string> {
  await anAdministrator(email, tree.idOf(tree.league), 'assignor');
  return email;
}

export const sendUssf = (tree: Tree, body: unknown, secret = USSF_SECRET): Promise<Response> =>
  SELF.fetch(`https://touchline.test/v1/webhooks/ussf/${tree.association}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-ussf-secret': secret },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
