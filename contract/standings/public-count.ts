// A count as strangers may see it.
import * as z from 'zod/mini';

/** Instead of a count so small that it would say of somebody where they stand; also of none. */
export const FEWER = 'fewer than 5';
export const PublicCount = z.union([z.int(), z.literal(FEWER)]);
export type PublicCount = z.infer<typeof PublicCount>;
