// The ways an association has to ask U.S. Soccer, as one source: the partner API where there are credentials, the public
// look-up where the association chose it. Where U.S. Soccer is, is the operator's setting.
import type { Env } from '../platform/env.ts';
import type { Ports } from '../platform/ports.ts';
import { type Credentials, type HeldTokens, partnerApi } from './partner-api.ts';
import { publicLookUp } from './public-look-up.ts';
import { settleAccess, type UssfAccessRow } from './ussf-access.store.ts';
import type { UssfSource } from './ussf-source.ts';

/** @returns null when there is no way: neither credentials nor the public look-up. */
export async function connectUssf(ports: Ports, env: Env, access: UssfAccessRow): Promise<UssfSource | null> {
  const open = access.publicLookUp ? publicLookUp(env.USSF_PUBLIC_URL) : null;
  const partner = await partnerOf(ports, env, access);
  if (!partner) return open;
  // People are searched where it was chosen; licences and subscriptions are the partner API's.
  return open ? { ...partner, find: (by) => (by.by === 'ussf-id' ? partner : open).find(by) } : partner;
}

async function partnerOf(ports: Ports, env: Env, access: UssfAccessRow): Promise<UssfSource | null> {
  const { credentialsSealed, tokensSealed } = access;
  if (credentialsSealed === null) return null;
  const credentials = JSON.parse(await ports.keys.open(credentialsSealed)) as Credentials;
  const held = tokensSealed === null ? null : (JSON.parse(await ports.keys.open(tokensSealed)) as HeldTokens);
  const keep = async (tokens: HeldTokens) => {
    const sealed = await ports.keys.seal(JSON.stringify(tokens));
    await settleAccess(ports.db, access, { tokensSealed: sealed });
  };
  return partnerApi(env.USSF_PARTNER_URL, credentials, { held, keep }, ports.now);
}
