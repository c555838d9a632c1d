// People invited to register themselves, and what there is of it.
import { env } from 'cloudflare:test';
import type { Invited } from '../../../contract/registrations/invited.ts';
import { ANA } from './a-member.ts';
import { mailsPosted } from './a-sign-in.ts';
import type { SignedInOwner } from './an-owner.ts';

export const INVITEE = {
  firstName: 'Ana',
  lastName: 'Ortiz',
  email: ANA.email,
  role: 'head-coach',
  division: 'U10',
  team: 'Comets',
  language: 'es',
};

export const invitedOf = async ({ get }: Pick<SignedInOwner, 'get'>) =>
  (await (await get('/invited')).json()) as Invited;

export const registerOnlineMails = async () =>
  (await mailsPosted()).filter(({ content }) => content.template === 'register-online');

/** As if each had been mailed so many hours ago. */
export const mailedHoursAgo = (hours: number) =>
  env.DB.prepare('update invited_person set mailed_at = ?')
    .bind(new Date(Date.now() - hours * 3_600_000).toISOString())
    .run();
