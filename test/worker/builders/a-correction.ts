// Asks for a correction as a coach does, and hands back what the registrar does with it.
import type { Corrections } from '../../../contract/corrections/correction.ts';
import type { Me } from '../../../contract/people/member.ts';
import { aLink, aMember } from './a-member.ts';
import { aSignIn, call } from './a-sign-in.ts';
import { aTree } from './a-tree.ts';

export async function askedForCorrection(body: object = { lastName: 'Ortiz Vega' }) {
  const tree = await aTree();
  const member = await aMember(tree);
  const link = await aLink(member);
  const answer = await call('POST', '/v1/me/corrections', { token: link, body });
  const token = await aSignIn(`owner@${tree.club}.example`);
  const path = `/v1/organizations/${tree.club}/corrections`;
  const open = async () => ((await (await call('GET', path, { token })).json()) as Corrections).items;
  const decide = (id: string | undefined, decision: string) =>
    call('POST', `${path}/${id}/decision`, { token, body: { decision } });
  const me = async () => (await (await call('GET', '/v1/me', { token: link })).json()) as Me;
  return { tree, member, link, answer, open, decide, me };
}
