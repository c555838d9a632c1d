// Where each operation of contract/first-endpoints.ts is done. Part of app.ts.
import type { firstEndpoints } from '../contract/first-endpoints.ts';
import { acceptFirstInvitation } from './routes/accept-first-invitation.ts';
import { getFirstInvitation } from './routes/get-first-invitation.ts';
import { getHome } from './routes/get-home.ts';

export const firstOperations = {
  getFirstInvitation,
  acceptFirstInvitation,
  getHome,
} satisfies Record<keyof typeof firstEndpoints, unknown>;
