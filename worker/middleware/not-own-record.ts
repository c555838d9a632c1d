// Nobody approves themselves: a record under the reviewer's own address is decided on by another reviewer. A household shares an address, so
// that goes for everybody in it.
import type { Context } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { Refused } from '../errors.ts';
import type { KnownMember } from '../store/members.ts';

export const isOwn = (c: Context<AppEnv>, { email }: Pick<KnownMember['row'], 'email'>): boolean =>
  email.toLowerCase() === c.var.administrator.email.toLowerCase();

/** @throws Refused */
export function notOwnRecord(c: Context<AppEnv>, { row }: KnownMember): void {
  if (!isOwn(c, row)) return;
  throw new Refused({
    code: 'not-allowed',
    detail: 'This record has your own email address. Another reviewer decides on it.',
  });
}
