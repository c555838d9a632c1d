// A one-time invitation to found an association, as the statements that write it and the link that opens it. Pure but for chance: the token is
// random, and only its hash stands in the statements.
import {
  FIRST_INVITATION_HOURS,
  INVITATION_FRAGMENT,
  INVITATION_TOKEN_PREFIX,
} from '../contract/accounts/first-invitation.ts';
import type { Language } from '../contract/people/member.ts';

const TOKEN_BYTES = 32;

export interface FirstOwner {
  readonly email: string;
  /** The association's name. */
  readonly name: string;
  readonly language: Language;
}

export interface WrittenInvitation {
  /** An older open invitation to the same address ends. */
  readonly statements: readonly string[];
  readonly token: string;
}

export async function firstInvitationSql({ email, name, language }: FirstOwner, now: Date): Promise<WrittenInvitation> {
  const random = crypto.getRandomValues(new Uint8Array(TOKEN_BYTES));
  const token = INVITATION_TOKEN_PREFIX + base64Url(random);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  const tokenHash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const at = now.toISOString();
  const expiresAt = new Date(now.getTime() + FIRST_INVITATION_HOURS * 3_600_000).toISOString();
  const values = [crypto.randomUUID(), tokenHash, email, name, language, at, expiresAt].map(quoted).join(', ');
  return {
    token,
    statements: [
      `update first_invitation set closed_at = ${quoted(at)} where email = ${quoted(email)} and closed_at is null`,
      `insert into first_invitation (id, token_hash, email, name, language, created_at, expires_at) values (${values})`,
    ],
  };
}

export const firstOwnerLink = (publicUrl: string, token: string): string =>
  `${publicUrl}/pages/first-owner#${INVITATION_FRAGMENT}${token}`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
