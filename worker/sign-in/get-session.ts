// GET /v1/session: who is signed in here; a member without an office has no organizations to look after.
import { signedIn } from '../accounts/signed-in.ts';
import { operation } from '../platform/operation.ts';
import { showSession } from './show-session.ts';

export const getSession = operation(signedIn(), (c) => c.json(showSession(c.var.administrator)));
