import type { ownPageEndpoints } from '../../contract/own-page/endpoints.ts';
import { askForLink } from './ask-for-link.ts';
import { getMe } from './get-me.ts';
import { openAccount } from './open-account.ts';
import { revokeLinks } from './revoke-links.ts';

export const ownPageOperations = {
  askForLink,
  getMe,
  revokeLinks,
  openAccount,
} satisfies Record<keyof typeof ownPageEndpoints, unknown>;
