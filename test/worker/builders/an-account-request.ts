// Somebody who asked for an administrator's account at a club, and its owner to see it.
import type { AccountRequests, AskForAccount } from '../../../contract/accounts/account-request.ts';
import { call } from './a-sign-in.ts';
import { anOwner } from './an-owner.ts';

export const aRequest = { name: 'Pat Lee', email: 'pat@example.org', club: 'Comets U10', note: 'Mother of Sam' };

export const askedBy = (organization: string, change: Partial<AskForAccount> = {}) =>
  call('POST', `/v1/organizations/${organization}/account-requests`, {
    body: { ...aRequest, language: 'es', ...change },
  });

export async function anAccountRequest() {
  const owner = await anOwner('club');
  await askedBy(owner.tree.club);
  const listed = async () => ((await (await owner.get('/account-requests')).json()) as AccountRequests).items;
  const [item] = await listed();
  const set = (state: string, organization?: string) =>
    owner.send('PUT', `/account-requests/${item?.id}`, { state }, organization);
  return { ...owner, id: item?.id ?? '', listed, set };
}
