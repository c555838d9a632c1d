// A sign-in token: better-auth's session token, bound to the origin of the page that signed in. Stolen by a script on
// another site it is worth nothing there.
import { SESSION_TOKEN_PREFIX } from '../../contract/own-page/personal-link.ts';
import { readToken, signToken } from '../platform/token.ts';

export const bindSession = async (tokenKey: string, session: string, origin: string): Promise<string> =>
  SESSION_TOKEN_PREFIX + (await signToken(tokenKey, 'session', JSON.stringify([session, origin])));

/** better-auth's token, or null when the token is not ours or was given to another origin. */
export async function unbindSession(tokenKey: string, token: string, origin: string): Promise<string | null> {
  if (!token.startsWith(SESSION_TOKEN_PREFIX)) return null;
  const payload = await readToken(tokenKey, 'session', token.slice(SESSION_TOKEN_PREFIX.length));
  if (payload === null) return null;
  const [session, boundTo] = JSON.parse(payload) as [string, string];
  return boundTo === origin ? session : null;
}
