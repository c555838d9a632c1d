// A request as its coach sees it: with the code, once it is theirs.
import type { OwnCode } from '../../contract/payment-codes/payment-code.ts';
import type { Ports } from '../platform/ports.ts';
import type { ownRequests } from './payment-codes.store.ts';

export async function showOwnCode(
  ports: Ports,
  { request, code }: Awaited<ReturnType<typeof ownRequests>>[number],
): Promise<OwnCode> {
  const { item, askedAt } = request;
  if (!code) return { item, askedAt, state: 'waiting', code: null };
  return { item, askedAt, state: 'given', code: await ports.keys.open(code.codeSealed) };
}
