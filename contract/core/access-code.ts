// The association's SafeSport key as a schema; its shapes are told by access-code-shape.ts, which needs no library.
import * as z from 'zod/mini';
import { isAccessCode } from './access-code-shape.ts';
import { upTo } from './text.ts';

export const AccessCode = z.string().check(z.trim(), upTo(64), z.refine(isAccessCode));
export type AccessCode = z.infer<typeof AccessCode>;
