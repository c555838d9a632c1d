// Erasing one person for good. What is typed must be their name: a slip erases nobody.
import * as z from 'zod/mini';
import { Line } from '../core/text.ts';

/** First and last name as they are on file; case, accents and spaces do not matter. */
export const EraseMember = z.object({ name: Line(250) });
export type EraseMember = z.infer<typeof EraseMember>;

/** Asked for again while the last traces are being cleared away, it is the same answer. */
export const Erased = z.object({ erasedAt: z.string() });
export type Erased = z.infer<typeof Erased>;
