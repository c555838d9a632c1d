// Who is to be told of a matter, as rows that share the batch of what they tell. Nothing is mailed here.
import type { CertificationKind } from '../../contract/ussf/certification.ts';
import type { NoticeWhat } from '../../contract/ussf/notice.ts';
import { assignorsAbove } from '../accounts/administrators.store.ts';
import type { AssociationPolicy } from '../organizations/rules/policy.ts';
import { DIGEST_HOUR } from '../platform/limits.ts';
import type { Ports } from '../platform/ports.ts';
import { nextHour } from '../platform/rules/local-time.ts';
import { whoIsTold } from './rules/expiry-notice.ts';
import { type NewNotice, readPreference } from './ussf-notices.store.ts';

export interface Matter {
  /** Says what it is, but not to whom. */
  key: string;
  associationId: string;
  memberId: string;
  license: string;
  kind: CertificationKind;
  what: NoticeWhat;
  expirationDate: string | null;
  assignmentId?: string;
}

interface Assignor {
  recipient: string;
  addressSealed: string;
  dueAt: string;
}

/** Remembers, for one run, who the assignors of a branch are. */
export class NoticeBook {
  readonly #ports: Ports;
  readonly #policy: AssociationPolicy;
  readonly #assignors = new Map<string, Promise<Assignor[]>>();

  constructor(ports: Ports, policy: AssociationPolicy) {
    this.#ports = ports;
    this.#policy = policy;
  }

  /** @param paths the branches the official is registered in. */
  async rowsOf(matter: Matter, paths: readonly string[]): Promise<NewNotice[]> {
    const told = whoIsTold(matter.kind, matter.what);
    if (told.length === 0) return [];
    const { key, kind: _, ...about } = matter;
    const createdAt = this.#ports.now.toISOString();
    const row = { assignmentId: null, ...about, createdAt };
    const official = `official/${matter.memberId}`;
    const assignors = told.includes('assignor') ? await this.#assignorsOf(paths) : [];
    return [
      ...(told.includes('official')
        ? [{ ...row, key: `${key}/official`, recipient: official, addressSealed: null, dueAt: createdAt }]
        : []),
      ...assignors.map((each) => ({ ...row, key: `${key}/${each.recipient}`, ...each })),
    ];
  }

  async #assignorsOf(paths: readonly string[]): Promise<Assignor[]> {
    const found = await Promise.all([...new Set(paths)].map((path) => this.#assignorsAbove(path)));
    return [...new Map(found.flat().map((each) => [each.recipient, each])).values()];
  }

  #assignorsAbove(path: string): Promise<Assignor[]> {
    const known = this.#assignors.get(path) ?? this.#readAssignors(path);
    this.#assignors.set(path, known);
    return known;
  }

  async #readAssignors(path: string): Promise<Assignor[]> {
    const { db, keys, now } = this.#ports;
    return Promise.all(
      (await assignorsAbove(db, path)).map(async (email) => {
        const recipient = await recipientOf(this.#ports, email);
        const daily = (await readPreference(db, recipient)) === 'daily';
        const dueAt = (daily ? nextHour(now, DIGEST_HOUR, this.#policy.timeZone) : now).toISOString();
        return { recipient, addressSealed: await keys.seal(email), dueAt };
      }),
    );
  }
}

/** An assignor's preference and matters are kept under this, never under the address. */
export const recipientOf = async ({ keys }: Pick<Ports, 'keys'>, email: string): Promise<string> =>
  `assignor/${await keys.hash(email)}`;
