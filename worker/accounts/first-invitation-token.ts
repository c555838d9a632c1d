// The token in a mailed first invitation. It is signed and stands in no row; the one that the operator's command prints is random, and only its
// hash is stored.
import { INVITATION_TOKEN_PREFIX } from '../../contract/accounts/first-invitation.ts';
import { sha256 } from '../platform/seal.ts';
import { readToken, signToken } from '../platform/token.ts';

export const signFirstInvitation = async (tokenKey: string, id: string): Promise<string> =>
  INVITATION_TOKEN_PREFIX + (await signToken(tokenKey, 'first-invitation', id));

/** @returns by what its row is found, or null when it is no token of ours. */
export async function readFirstInvitation(
  tokenKey: string,
  token: string,
): Promise<{ id: string } | { tokenHash: string } | null> {
  if (!token.startsWith(INVITATION_TOKEN_PREFIX)) return null;
  if (!token.includes('.')) return { tokenHash: await sha256(new TextEncoder().encode(token)) };
  const id = await readToken(tokenKey, 'first-invitation', token.slice(INVITATION_TOKEN_PREFIX.length));
  return id === null ? null : { id };
}
