// JSON bodies parsed once at the edge: a wrong one is refused with the path that is wrong.
import type { Context } from 'hono';
import type * as z from 'zod/mini';
import type { AppEnv } from '../app-env.ts';
import { Refused } from '../errors.ts';
import { API_BODY_MAX_BYTES } from '../limits.ts';
import { readBytes } from './read-bytes.ts';

export async function readBody<S extends z.ZodMiniType>(c: Context<AppEnv>, schema: S): Promise<z.output<S>> {
  // As text/plain any page of any site may send it without being asked first (CORS).
  if (!/^application\/json(?:\s*;|$)/i.test(c.req.header('content-type') ?? '')) throw new Refused('wrong-media-type');
  const bytes = await readBytes(c.req.raw, API_BODY_MAX_BYTES);
  const parsed = schema.safeParse(parseJson(bytes));
  if (parsed.success) return parsed.data;
  throw new Refused({ code: 'not-the-schema', errors: issuesOf(parsed.error) });
}

/** Which fields are wrong, as `data.person.email`; never what was in them. */
export const issuesOf = (error: z.core.$ZodError): { path: string; message: string }[] =>
  error.issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.'), message: issue.message }));

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes));
  } catch {
    throw new Refused({ code: 'bad-request', detail: 'The body is not JSON in UTF-8.' });
  }
}
