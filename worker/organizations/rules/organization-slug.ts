// The address of an organization, made of its name. Pure. Whether it is free, only the database knows.

/** 2 to 60 characters, as contract/organizations/organization.ts has it; room is left for a number behind it. */
const MADE_MAX_CHARACTERS = 50;
/** Parts of our own addresses, and words by which a page could pass for ours. */
const RESERVED = new Set(
  'admin administrator api app assets demo embed federation help home index mail me new null operator organization organizations pages postmaster root security sign-in status support system test touchline undefined v1 webhooks www'.split(
    ' ',
  ),
);

export const isReservedSlug = (slug: string): boolean => RESERVED.has(slug);

/** "Cal South & Friends" is `cal-south-friends`. @returns one that could be an address, reserved or not. */
export function slugFrom(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
  const slug = plain.slice(0, MADE_MAX_CHARACTERS).replace(/^-+|-+$/g, '');
  return slug.length >= 2 ? slug : 'club';
}

/** The wish itself, then the same with a number. */
export const slugCandidates = (wish: string, most: number): string[] =>
  Array.from({ length: most }, (_, at) => (at === 0 ? wish : `${wish}-${at + 1}`)).filter(
    (slug) => !isReservedSlug(slug),
  );
