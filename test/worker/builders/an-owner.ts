// A tree with somebody signed in, by default the association's owner, and short ways to ask for its settings.
import type { AdministratorRole } from '../../../contract/sign-in/sign-in.ts';
import { aSignIn, call } from './a-sign-in.ts';
import { anAdministrator, aTree, type Tree } from './a-tree.ts';

export interface SignedInOwner {
  tree: Tree;
  token: string;
  /** `get('/settings')` asks under the organization's own slug. */
  get(path: string, organization?: string): Promise<Response>;
  send(method: string, path: string, body?: unknown, organization?: string): Promise<Response>;
}

/** Several of them may be wanted in one test. */
const freshPrefix = () => `t${crypto.randomUUID().slice(0, 8)}`;

export async function anOwner(of: 'association' | 'league' | 'club' = 'association'): Promise<SignedInOwner> {
  const tree = await aTree(freshPrefix());
  return signedIn(tree, `owner@${tree[of]}.example`, tree[of]);
}

export async function someoneWith(role: AdministratorRole, of: 'association' | 'league' | 'club' = 'association') {
  const tree = await aTree(freshPrefix());
  const email = `${role}-only@${tree[of]}.example`;
  await anAdministrator(email, tree.idOf(tree[of]), role);
  return signedIn(tree, email, tree[of]);
}

export async function signedIn(tree: Tree, email: string, slug: string): Promise<SignedInOwner> {
  const token = await aSignIn(email);
  const at = (path: string, organization = slug) => `/v1/organizations/${organization}${path}`;
  return {
    tree,
    token,
    get: (path, organization) => call('GET', at(path, organization), { token }),
    send: (method, path, body, organization) => call(method, at(path, organization), { token, body }),
  };
}
