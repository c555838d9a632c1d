// An official with a personal link, a namesake in another state, and somebody else, at U.S. Soccer.
import { aLink } from './a-member.ts';
import { call } from './a-sign-in.ts';
import { aTree } from './a-tree.ts';
import { anOfficial, aUssf } from './a-ussf.ts';

export async function anOwnRecord(email = 'ana@example.org') {
  const tree = await aTree();
  const ana = await anOfficial(tree);
  const people = [{ email }, { email: 'bo@example.org', firstName: 'Bo', lastName: 'Berg' }];
  const ussf = await aUssf({ tree, people });
  await ussf.run();
  const token = await aLink(ana);
  const ask = (method: string, path: string, body?: object) =>
    call(method, `/v1/me/${path}`, { token, ...(body ? { body } : {}) });
  return { tree, ana, ussf, ask, own: ussf.people[0], other: ussf.people[1] };
}
