// Somebody invited by an owner, by default a registrar to the league, and what the mail said.
import type { Administrators } from '../../../contract/accounts/administrators.ts';
import type { AdministratorRole } from '../../../contract/sign-in/sign-in.ts';
import { mailsPosted } from './a-sign-in.ts';
import { anOwner } from './an-owner.ts';

export const NEW_PERSON = 'new.person@example.org';

export async function anInvitation(
  wanted: { role?: AdministratorRole; of?: 'association' | 'league' | 'club'; email?: string } = {},
) {
  const owner = await anOwner(wanted.of ?? 'league');
  const email = wanted.email ?? NEW_PERSON;
  const answer = await owner.send('POST', '/invitations', { email, role: wanted.role ?? 'registrar' });
  const state = async () => (await (await owner.get('/administrators')).json()) as Administrators;
  const mails = async () =>
    (await mailsPosted()).filter(({ to, content }) => to === email && content.template === 'invitation');
  return { ...owner, email, answer, state, mails };
}
