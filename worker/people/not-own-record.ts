// Nobody decides on their own record: what changes a standing, or what is known of somebody, under an administrator's own address is for another
// administrator. A household shares an address, so that goes for everybody in it. A key decides for who made it, so that it is held to the same.
// Confirming a registration is not such a decision: it approves nothing, and a club with one volunteer must be able to begin.
import type { Context } from 'hono';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import type { KnownMember } from './members.store.ts';

export function isOwn(c: Context<AppEnv>, { email }: Pick<KnownMember['row'], 'email'>): boolean {
  const { email: asker, keyMaker = asker } = c.var.administrator;
  return email.toLowerCase() === keyMaker.toLowerCase();
}

/** @throws Refused */
export function notOwnRecord(c: Context<AppEnv>, ...members: { row: Pick<KnownMember['row'], 'email'> }[]): void {
  if (!members.some(({ row }) => isOwn(c, row))) return;
  throw new Refused({
    code: 'not-allowed',
    detail: 'This record has your own email address. Another administrator decides on it.',
  });
}
