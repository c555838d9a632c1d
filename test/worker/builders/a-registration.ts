// Registers as the public form does; everything can be left out.
import type { Identity } from '../../../contract/people/member.ts';
import type { Register } from '../../../contract/registrations/registration.ts';
import { ANA } from './a-member.ts';
import { call } from './a-sign-in.ts';

export const aForm = (over: Partial<Omit<Register, 'identity'>> = {}, identity: Partial<Identity> = {}) => ({
  role: 'head-coach' as const,
  division: 'U10',
  team: 'Comets',
  identity: { ...ANA, ...identity },
  phone: '(909) 555-0143',
  language: 'es' as const,
  differentPerson: false,
  consent: true as const,
  ...over,
});

export async function register(organization: string, body: object = aForm()) {
  const answer = await call('POST', `/v1/organizations/${organization}/registrations`, { body });
  return { status: answer.status, text: await answer.text() };
}
