// Under what an address is kept where the address itself is not: a keyed hash, one association apart from another.
import type { Ports } from '../platform/ports.ts';

/** @param associationId empty for what holds in every tree at once. */
export const mailRecipient = ({ keys }: Pick<Ports, 'keys'>, associationId: string, email: string): Promise<string> =>
  keys.hash(`opt-out/${associationId}/${email.trim().toLowerCase()}`);
