// After every test: the elements leave the page, what they still had under way ends, then the server and whoever was signed in are gone.
import { aTimeout, fixtureCleanup } from '@open-wc/testing';
import { linkToken, sessionToken } from '../../../widget/internal/held-token.ts';
import type { ServerDouble } from './server-double.ts';

export async function cleanUp(server: ServerDouble): Promise<void> {
  fixtureCleanup();
  // An element that left the page stops in a microtask: it must not ask the real network.
  await aTimeout(0);
  server.stop();
  linkToken.forget();
  sessionToken.forget();
  // The language that was chosen by the switch.
  localStorage.removeItem('touchline-language');
}
