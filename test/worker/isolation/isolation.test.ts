// Isolation (QUALITY): every operation, every role, the ids of two other tenants. No canary of theirs comes out, in body or headers,
// and nothing of theirs is changed. Generated from the route table.
import { SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import type { endpoints } from '../../../contract/endpoints.ts';
import { call } from '../builders/a-sign-in.ts';
import { settleMails } from '../builders/settle-mails.ts';
import { aTenant, type Caller, type Tenant } from './a-tenant.ts';
import { type Attempt, makeAttempts } from './make-attempts.ts';
import { canariesOf, readDatabase, rowsOf, type Tables, tableNames } from './read-database.ts';

/** What everybody may know of an organization: it stands on its own page. */
const PUBLISHED = ['slug', 'name', 'contact_name', 'contact_email', 'policy'];
const PUBLIC: readonly (keyof typeof endpoints)[] = [
  'getOrganization',
  'getSummary',
  'getRequirements',
  'getRequirementsPage',
];

const AT_ONCE = 12;

let address = 0;
/** Every request from another address, so that no limit answers instead of the rule. */
async function attempt({ method, path, body }: Attempt, { token }: Caller): Promise<string> {
  address += 1;
  const headers = new Headers({
    origin: 'https://league.example',
    'cf-connecting-ip': `10.0.${address >> 8}.${address & 255}`,
  });
  if (token) headers.set('authorization', `Bearer ${token}`);
  if (body !== undefined) headers.set('content-type', 'application/json');
  const sent = body === undefined ? null : JSON.stringify(body);
  const answer = await SELF.fetch(`https://touchline.test${path}`, { method, headers, body: sent });
  return `${answer.status}\n${JSON.stringify([...answer.headers])}\n${await answer.text()}`;
}

const published = (theirs: Tables): string =>
  JSON.stringify((theirs.organization ?? []).map((row) => PUBLISHED.map((column) => row[column])));

/** On a machine that is busy with something else. */
const THOUSANDS_OF_REQUESTS_MS = 1_200_000;

/** What outboxes and readers write meanwhile, each for its own tenant. */
const MOVING =
  /^(attempts|claimed_until|last_\w+|due_at|sent_at|delivered_at|read_\w+|hints|hinted_completed_on|failing_since|status|outcome)$/;
const still = (tables: Tables): string[] =>
  // What was last counted for strangers is counted anew by whoever asks; it is a number of people by state, and nobody's.
  Object.entries(tables).flatMap(([name, rows]) =>
    (name === 'public_count' ? [] : rows).map(
      (row) => name + JSON.stringify(Object.entries(row).filter(([column]) => !MOVING.test(column))),
    ),
  );

describe('isolation', () => {
  it(
    'lets no canary of another tenant out, whatever is asked by whom, and changes nothing of theirs',
    async () => {
      const tenants = [await aTenant('canaryalpha'), await aTenant('canarybravo'), await aTenant('canarydelta')];
      const [us, ...others] = tenants as [Tenant, ...Tenant[]];
      await settleMails();
      const all = await readDatabase();
      const ours = canariesOf(rowsOf(all, us.mark));
      const leaks: string[] = [];
      const statuses = new Map<string, number>();
      for (const them of others) {
        const theirs = rowsOf(all, them.mark);
        expect(Object.keys(theirs).sort()).toEqual((await tableNames()).sort());
        const canaries = [...canariesOf(theirs)].filter((text) => !ours.has(text));
        const known = published(theirs);
        for (const caller of us.callers) {
          for (const under of [us.tree.association, them.tree.association, them.tree.club]) {
            // What names no organization is the same under each.
            const attempts = makeAttempts(under, theirs, them).filter(
              ({ path }) => under === us.tree.association || path.includes(under) || path.startsWith('/v1/session'),
            );
            // The last ones end the session: only when there is nothing more to ask.
            const here = under === them.tree.club && them === others.at(-1) ? attempts : attempts.filter(keepsSession);
            const look = async (each: Attempt) => {
              const answer = await attempt(each, caller);
              statuses.set(answer.slice(0, 3), (statuses.get(answer.slice(0, 3)) ?? 0) + 1);
              const out = canaries.filter((text) => answer.includes(text) && !isAllowed(each, text, known));
              leaks.push(
                ...out.map((text) => `${caller.who}: ${each.method} ${each.path} (${each.name}) told “${text}”`),
              );
            };
            const lasting = here.filter(keepsSession);
            for (let at = 0; at < lasting.length; at += AT_ONCE)
              await Promise.all(lasting.slice(at, at + AT_ONCE).map(look));
            for (const ending of here.filter((each) => !keepsSession(each))) await look(ending);
          }
        }
      }
      expect(leaks.slice(0, 10)).toEqual([]);
      const after = await readDatabase();
      for (const them of others) expect(still(rowsOf(after, them.mark))).toEqual(still(rowsOf(all, them.mark)));
      // Not all of it was refused for want of a sign-in or a known path.
      for (const status of ['200', '401', '403', '404', '422']) expect(statuses.get(status), status).toBeGreaterThan(0);
    },
    THOUSANDS_OF_REQUESTS_MS,
  );

  it('would be seen if it failed: a tenant’s own people are full of canaries', async () => {
    const { mark, tree, callers } = await aTenant('canaryecho');
    const canaries = canariesOf(rowsOf(await readDatabase(), mark));
    const token = callers[1]?.token ?? '';
    const people = await (await call('GET', `/v1/organizations/${tree.association}/people`, { token })).text();
    expect([...canaries].filter((text) => people.includes(text)).length).toBeGreaterThan(3);
  });
});

const keepsSession = ({ method, path }: Attempt): boolean => !(method === 'DELETE' && path.startsWith('/v1/session'));

const isAllowed = ({ name, path }: Attempt, text: string, known: string): boolean =>
  // What the caller wrote into the address may be named back.
  decodeURIComponent(path).includes(text) || (PUBLIC.includes(name) && known.includes(text.replaceAll('"', '\\"')));
