// The ?requirement= of a request: one of those this organization asks for.
import type { Context } from 'hono';
import { Requirement } from '../../contract/core/requirement.ts';
import type { AppEnv } from '../platform/app-env.ts';
import { Refused } from '../platform/errors.ts';

export function readRequirement(c: Context<AppEnv>, asked: readonly Requirement[]): Requirement {
  const parsed = Requirement.safeParse(c.req.query('requirement'));
  if (parsed.success && asked.includes(parsed.data)) return parsed.data;
  const message = 'Not a requirement of this organization';
  throw new Refused({ code: 'not-the-schema', errors: [{ path: 'requirement', message }] });
}
