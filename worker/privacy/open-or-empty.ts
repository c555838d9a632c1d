// A sealed text, opened; empty where it cannot be: nobody can read a person out of that, and one such row must not hold up all others.
import type { Ports } from '../platform/ports.ts';

export const openOrEmpty = async ({ keys }: Pick<Ports, 'keys'>, sealed: string): Promise<string> =>
  keys.open(sealed).catch(() => '');
