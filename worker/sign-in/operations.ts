import type { signInEndpoints } from '../../contract/sign-in/endpoints.ts';
import { askForCode } from './ask-for-code.ts';
import { endSession } from './end-session.ts';
import { endSessions } from './end-sessions.ts';
import { getSession } from './get-session.ts';
import { getSessions } from './get-sessions.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

export const signInOperations = {
  askForCode,
  signIn,
  getSession,
  signOut,
  getSessions,
  endSession,
  endSessions,
} satisfies Record<keyof typeof signInEndpoints, unknown>;
