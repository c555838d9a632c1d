// GET /v1/session: who is signed in here.
import { administrator } from '../middleware/administrator.ts';
import { operation } from '../operation.ts';
import { showSession } from '../views/show-session.ts';

export const getSession = operation(administrator(), (c) => c.json(showSession(c.var.administrator)));
