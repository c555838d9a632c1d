// U.S. Soccer's answers as they are read at the door. Fields we do not know are kept; half an answer is none.
import * as z from 'zod/mini';
import { cleanLine } from '../../contract/core/clean-text.ts';
import { Exact, upTo } from '../../contract/core/text.ts';

const Said = (most: number) => z.string().check(upTo(most), z.overwrite(cleanLine));
const Day = z.nullish(z.iso.date());

export const FoundUsers = z.array(
  z.looseObject({
    ussf_id: z.string().check(upTo(16), z.regex(/^\d{16}$/)),
    full_name: z.nullish(Said(300)),
    is_under18: z.optional(z.boolean()),
  }),
);

export const UserLicenses = z.array(
  z.looseObject({
    license_id: z.union([z.int(), z.string().check(upTo(40), z.regex(/^\d+$/))]),
    discipline: z.string().check(upTo(40), z.regex(/^[\w-]{1,40}$/)),
    issue_date: Day,
    expiration_date: Day,
    issuer: z.nullish(Said(300)),
  }),
);

/** Published by path only; read for what it can mean at all. */
export const BackgroundCheck = z.looseObject({
  status: Exact(100),
  issue_date: Day,
  expiration_date: Day,
});

export const Tokens = z.looseObject({ access: z.string(), refresh: z.optional(z.string()) });
