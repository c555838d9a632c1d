import { endpoint } from '../core/endpoint.ts';
import type { Me } from '../people/member.ts';
import type { Asked, AskForLink } from '../sign-in/sign-in.ts';
import type { Account } from './account.ts';

export const ownPageEndpoints = {
  // Anyone
  askForLink: /* @__PURE__ */ endpoint<AskForLink, Asked>('POST', '/v1/links'),
  // The owner of a personal link (Authorization: Bearer tll_...)
  getMe: /* @__PURE__ */ endpoint<void, Me>('GET', '/v1/me'),
  // A signed-in administrator (Authorization: Bearer tls_...)
  /** Every personal link of this member stops working. */
  revokeLinks: /* @__PURE__ */ endpoint<void, void>('DELETE', '/v1/organizations/:organization/people/:member/links'),
  // The owner of a personal link, or whoever is signed in with a mailed code and is on the books
  openAccount: /* @__PURE__ */ endpoint<void, Account>('POST', '/v1/account'),
};
