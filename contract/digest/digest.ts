// The week's news for administrators: whether the signed-in one wants it.
import * as z from 'zod/mini';

export const DigestPreference = z.object({ how: z.enum(['weekly', 'off']) });
export type DigestPreference = z.infer<typeof DigestPreference>;
