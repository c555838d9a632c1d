// Reads the whole database and all of R2 and says where a person can still be found: by anything of theirs in the clear, by their ids, by the
// keyed hashes of what they are known by, and inside everything that is sealed.
import { env } from 'cloudflare:test';
import { mailRecipient } from '../../../worker/mail/mail-recipient.ts';
import type { KnownMember } from '../../../worker/people/members.store.ts';
import { foldName } from '../../../worker/people/rules/fold-name.ts';
import type { Ports } from '../../../worker/platform/ports.ts';

export async function allTables(): Promise<string[]> {
  const { results } = await env.DB.prepare(`select name from sqlite_master where type = 'table'`).all<{
    name: string;
  }>();
  return results.map(({ name }) => name).filter((name) => !/^(_cf|sqlite)_/.test(name) && name !== 'd1_migrations');
}

/** Everything that points at these records. */
export async function marksOf(
  ports: Ports,
  members: readonly KnownMember[],
  more: readonly string[],
): Promise<string[]> {
  const { hash } = ports.keys;
  const each = members.map(async ({ row, identity, registrations }) => {
    const { firstName, lastName, birthDate, email } = identity;
    const hashes = [email, birthDate, foldName(lastName), `official/${email}`, `ask-for-code/${email}`];
    return [
      ...[row.id, firstName, lastName, foldName(lastName), birthDate, email],
      ...registrations.map(({ id }) => id),
      ...(await Promise.all(hashes.map(hash))),
      await mailRecipient(ports, row.associationId, email),
    ];
  });
  return [...new Set([...(await Promise.all(each)).flat(), ...more])];
}

/** By table, the rows in which one of the marks stands, as they read when they are opened. */
export async function whatTellsOf(ports: Ports, marks: readonly string[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const table of await allTables()) {
    const { results } = await env.DB.prepare(`select * from "${table}"`).all<Record<string, unknown>>();
    for (const row of results) {
      const text = (await opened(ports, row)).toLowerCase();
      if (marks.some((mark) => text.includes(mark.toLowerCase()))) found[table] = [...(found[table] ?? []), text];
    }
  }
  return found;
}

async function opened(ports: Ports, row: Record<string, unknown>): Promise<string> {
  const values = await Promise.all(
    Object.entries(row).map(async ([name, value]) => {
      if (typeof value !== 'string' || !/sealed$/.test(name)) return value;
      return ports.keys.open(value).catch(() => value);
    }),
  );
  return JSON.stringify(values);
}

export async function filesKept(): Promise<string[]> {
  const { objects } = await env.CERTIFICATES.list();
  return objects.map(({ key }) => key);
}
