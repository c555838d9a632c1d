// A demo that begins empty, as a customer's does. Which of the two a state folder holds is decided when it is made, and the first owner's link is
// kept beside it, so that a second start goes on where the first ended.
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FirstOwner } from './first-invitation-sql.ts';

/** Who sets the association up; mail to the address comes to the demo's inbox. The stand-in for SafeSport knows an association of this name. */
export const EMPTY_OWNER: FirstOwner = { email: 'office@state.example', name: 'Cal South', language: 'en' };

export interface EmptyDemo {
  /** The link of the first start; null at the first start. */
  readonly begun: string | null;
  keep(link: string): Promise<void>;
}

/** @returns null for a demo that is filled. @throws where a filled demo stands in the way. */
export async function emptyDemo(home: string, asked: boolean): Promise<EmptyDemo | null> {
  const file = join(home, 'first-owner-link');
  const begun = (await readFile(file, 'utf8').catch(() => null))?.trim() ?? null;
  if (begun === null && !asked) return null;
  const isThere = await access(join(home, 'state')).then(
    () => true,
    () => false,
  );
  if (begun === null && isThere) {
    throw new Error('There is a filled demo already. Start over with: npm start -- --empty --fresh');
  }
  return {
    begun,
    keep: async (link) => {
      await mkdir(home, { recursive: true });
      await writeFile(file, `${link}\n`, { mode: 0o600 });
    },
  };
}
