// Every operation, by every caller, under an association and under a club of it, held to the table of rights.
import { SELF } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { API_SCOPES, type ApiScope } from '../../../contract/api-keys/api-key.ts';
import { type Endpoint, endpoints } from '../../../contract/endpoints.ts';
import type { AdministratorRole } from '../../../contract/sign-in/sign-in.ts';
import { aLink, aMember } from '../builders/a-member.ts';
import { aSignIn } from '../builders/a-sign-in.ts';
import { anAdministrator, aTree, ORIGIN, type Tree } from '../builders/a-tree.ts';
import { anApiKey } from '../builders/an-api-key.ts';
import { type Office, RIGHTS, type Who } from './table.ts';

const ROLES: readonly AdministratorRole[] = ['owner', 'registrar', 'reviewer', 'coordinator', 'assignor'];
const AT_ONCE = 12;
const THOUSANDS_OF_REQUESTS_MS = 900_000;

interface Caller {
  who: string;
  token: string | null;
  is: 'nobody' | 'link' | 'member' | { role: AdministratorRole; at: string } | { scope: ApiScope };
}

async function everybody(tree: Tree): Promise<Caller[]> {
  const member = await aMember(tree);
  const callers: Caller[] = [
    { who: 'nobody', token: null, is: 'nobody' },
    { who: 'a coach by link', token: await aLink(member), is: 'link' },
    { who: 'a coach by code', token: await aSignIn(member.row.email), is: 'member' },
  ];
  const west = await aTree('west');
  for (const [at, roles] of [
    [tree.association, ROLES],
    [tree.club, ROLES],
    [tree.otherClub, ['owner']],
    [west.association, ['owner']],
  ] as const) {
    for (const role of roles) {
      const email = `${role}@${at}.example`;
      if (role !== 'owner') await anAdministrator(email, tree.idOf(at), role);
      callers.push({ who: `${role} of ${at}`, token: await aSignIn(email), is: { role, at } });
    }
  }
  for (const scope of API_SCOPES) {
    const { secret } = await anApiKey(tree.association, [scope], `Key ${scope}`);
    callers.push({ who: `a key for ${scope}`, token: secret, is: { scope } });
  }
  return callers;
}

/** As the table says it. */
function mayCome(tree: Tree, who: Who, { is }: Caller, under: string): boolean {
  if (who === 'anyone') return true;
  if (who === 'token') return false;
  if (who === 'link') return is === 'link';
  if (who === 'household') return is === 'link' || is === 'member';
  if (typeof is === 'string') return who === 'signed-in' && is === 'member';
  if (typeof who === 'string') return 'role' in is;
  if (who.only === 'association' && under !== tree.association) return false;
  if ('scope' in is) return who.key === is.scope;
  return holds(tree, who, is, under);
}

const holds = (tree: Tree, who: Office, is: { role: AdministratorRole; at: string }, under: string): boolean =>
  [tree.association, tree.club].includes(is.at) &&
  tree.pathOf(under).startsWith(tree.pathOf(is.at)) &&
  who.roles.includes(is.role) &&
  (who.office !== 'association' || is.at === tree.association) &&
  (!who.above || is.at !== under);

/** Nothing is set up in this tree: who is let in is told that, in the words of who is not. */
const NOT_SET_UP = ['getAbsorb', 'getPolling', 'startUssfLookUp', 'testUssf', 'syncOwnUssf'];
/** These end what the caller is let in by. */
const ENDS_SESSIONS = ['signOut', 'endSessions', 'endSession'];

let address = 0;
async function ask({ method, path }: Endpoint<unknown, unknown>, { token, is }: Caller, under: string) {
  address += 1;
  const program = typeof is === 'object' && 'scope' in is;
  const headers = new Headers({ 'cf-connecting-ip': `10.1.${address >> 8}.${address & 255}` });
  if (!program) headers.set('origin', ORIGIN);
  if (token) headers.set('authorization', `Bearer ${token}`);
  const writes = method !== 'GET' && method !== 'DELETE';
  if (writes) headers.set('content-type', 'application/json');
  const filled = path.replace(':organization', under).replace(/:\w+/g, 'nothing');
  const body = writes ? '{}' : null;
  const answer = await SELF.fetch(`https://touchline.test${filled}`, { method, headers, body });
  const text = await answer.text();
  const code = answer.ok || !text.startsWith('{') ? '' : ((JSON.parse(text) as { code?: string }).code ?? '');
  const further = /:\w+/.test(path.replace(':organization', ''));
  return { status: answer.status, code, further };
}

/** Let in is who is told anything else than that they are not: what is asked for may still not be there, or not be well asked. */
const wasLetIn = ({ status, code, further }: Awaited<ReturnType<typeof ask>>): boolean =>
  status === 404 ? further : !(status === 401 || (status === 403 && code === 'not-allowed'));

describe('the table of rights', () => {
  it('has a line for every operation, and no other', () => {
    expect(Object.keys(RIGHTS).sort()).toEqual(Object.keys(endpoints).sort());
  });

  it(
    'is what every operation does, for every caller',
    async () => {
      const tree = await aTree();
      const callers = await everybody(tree);
      const cases = Object.entries(endpoints).flatMap(([name, endpoint]) =>
        callers.flatMap((caller) => {
          const unders = endpoint.path.includes(':organization') ? [tree.association, tree.club] : [tree.association];
          const ends = ENDS_SESSIONS.includes(name) && caller.token !== null;
          return ends ? [] : unders.map((under) => ({ name: name as keyof typeof RIGHTS, endpoint, caller, under }));
        }),
      );
      const wrong: string[] = [];
      for (let at = 0; at < cases.length; at += AT_ONCE) {
        await Promise.all(
          cases.slice(at, at + AT_ONCE).map(async ({ name, endpoint, caller, under }) => {
            const answer = await ask(endpoint as Endpoint<unknown, unknown>, caller, under);
            const may = mayCome(tree, RIGHTS[name], caller, under);
            // Where something further is asked for, 404 is told to who is let in and to who is not.
            const fits = may
              ? wasLetIn(answer) || NOT_SET_UP.includes(name)
              : !wasLetIn(answer) || (answer.status === 404 && answer.further);
            if (!fits) wrong.push(`${caller.who}, ${name} under ${under}: ${answer.status} ${answer.code}`);
          }),
        );
      }
      expect(wrong.join('\n')).toBe('');
      expect(cases.length).toBeGreaterThan(3000);
    },
    THOUSANDS_OF_REQUESTS_MS,
  );
});
