// Fetches the sign-in when it is needed: at once where nobody is signed in, or when a session ends while the screen stands.
import { sessionToken } from './held-token.ts';

export function offerSignIn(signal: AbortSignal): void {
  const offer = (): void => {
    if (!sessionToken.value) void import('../touchline-sign-in/touchline-sign-in-define.ts');
  };
  sessionToken.addEventListener('change', offer, { signal });
  offer();
}
