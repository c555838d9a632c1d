import { endpoint } from '../core/endpoint.ts';
import type { Sessions } from './sessions.ts';
import type { Asked, AskForCode, Session, SignedIn, SignIn } from './sign-in.ts';

export const signInEndpoints = {
  // Anyone
  askForCode: /* @__PURE__ */ endpoint<AskForCode, Asked>('POST', '/v1/sign-in/code'),
  signIn: /* @__PURE__ */ endpoint<SignIn, SignedIn>('POST', '/v1/sign-in'),
  // A signed-in administrator (Authorization: Bearer tls_...)
  getSession: /* @__PURE__ */ endpoint<void, Session>('GET', '/v1/session'),
  signOut: /* @__PURE__ */ endpoint<void, void>('DELETE', '/v1/session'),
  // Whoever is signed in
  /** Where this administrator is signed in. */
  getSessions: /* @__PURE__ */ endpoint<void, Sessions>('GET', '/v1/sessions'),
  endSession: /* @__PURE__ */ endpoint<void, void>('DELETE', '/v1/sessions/:session'),
  /** Everywhere, here too. */
  endSessions: /* @__PURE__ */ endpoint<void, void>('DELETE', '/v1/sessions'),
};
