// Nobody approves themselves: a record under the reviewer's own address is decided on by another reviewer. A household shares an address, so
// that goes for everybody in it. A key decides for who made it, so that it is held to the same.
import type { Context } from 'hono';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';
import type { KnownMember } from './members.store.ts';

export function isOwn(c: Context<AppEnv>, { email }: Pick<KnownMember['row'], 'email'>): boolean {
  const { email: asker, keyMaker = asker } = c.var.administrator;
  return email.toLowerCase() === keyMaker.toLowerCase();
}

/** @throws Refused */
export function notOwnRecord(c: Context<AppEnv>, { row }: KnownMember): void {
  if (!isOwn(c, row)) return;
  throw new Refused({
    code: 'not-allowed',
    detail: 'This record has your own email address. Another reviewer decides on it.',
  });
}
