// An association whose Absorb portal is set up, and a portal that sends.
import { SELF } from 'cloudflare:test';
import { aSignIn, call } from './a-sign-in.ts';
import { aTree, type Tree } from './a-tree.ts';

export const ABSORB_SECRET = 'a shared secret of some length';
export const MAPPING = {
  completionId: 'Id',
  courseCode: '',
  courseTitle: 'CourseName',
  completedOn: 'DateCompleted',
  firstName: 'User.FirstName',
  lastName: 'User.LastName',
  birthDate: 'User.DateOfBirth',
  gender: 'User.Gender',
  email: 'User.EmailAddress',
};
export const SETTING = { header: 'X-Portal-Key', secret: ABSORB_SECRET, mapping: MAPPING };

export async function anAbsorb(setting: object = SETTING, prefix = crypto.randomUUID().slice(0, 8)) {
  const tree = await aTree(prefix);
  const token = await aSignIn(`owner@${tree.association}.example`);
  const path = `/v1/organizations/${tree.association}/sources/absorb`;
  const answer = await call('PUT', path, { token, body: setting });
  return { tree, token, path, answer };
}

export const portalMessage = (over: object = {}) => ({
  Id: crypto.randomUUID(),
  CourseName: 'SafeSport Trained - U.S. Soccer Federation',
  DateCompleted: new Date().toISOString(),
  User: {
    FirstName: 'Ana',
    LastName: 'Ortiz',
    DateOfBirth: '4/12/1988',
    Gender: 'Female',
    EmailAddress: 'ana@example.org',
  },
  ...over,
});

export const sendAbsorb = (tree: Tree, body: unknown, secret = ABSORB_SECRET): Promise<Response> =>
  SELF.fetch(`https://touchline.test/v1/webhooks/absorb/${tree.association}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-portal-key': secret },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
