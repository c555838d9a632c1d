// U.S. Soccer's partner API v2. Tokens live for an hour and are renewed for a day; a token that is refused is renewed once.
import * as z from 'zod/mini';
import { USSF_ACCESS_TOKEN_MINUTES, USSF_REFRESH_TOKEN_HOURS } from './limits.ts';
import { ask, type Question, UssfUnavailable } from './polite-fetch.ts';
import { BackgroundCheck, FoundUsers, Tokens, UserLicenses } from './shapes.ts';
import { licensesOf, peopleOf, queryOf, withBackgroundCheck } from './to-ours.ts';
import type { UssfSource } from './ussf-source.ts';

export interface Credentials {
  clientId: string;
  clientSecret: string;
}

export interface HeldTokens {
  access: string;
  accessUntil: string;
  refresh: string | null;
  refreshUntil: string;
}

/** Where tokens are kept between wakings. */
export interface TokenShelf {
  held: HeldTokens | null;
  keep(tokens: HeldTokens): Promise<void>;
}

export function partnerApi(base: string, credentials: Credentials, shelf: TokenShelf, now: Date): UssfSource {
  let renewing: Promise<string> | undefined;

  async function accessToken(): Promise<string> {
    if (shelf.held && shelf.held.accessUntil > now.toISOString()) return shelf.held.access;
    renewing ??= renew().finally(() => {
      renewing = undefined;
    });
    return renewing;
  }

  async function renew(): Promise<string> {
    const { held } = shelf;
    const again = held?.refresh && held.refreshUntil > now.toISOString() ? held.refresh : null;
    const refreshed = again && (await post('/token/refresh', { refresh: again }).catch(() => null));
    const { clientId: client_id, clientSecret: client_secret } = credentials;
    const tokens = refreshed || (await post('/token', { client_id, client_secret }));
    if (!tokens) throw new UssfUnavailable('refused');
    shelf.held = {
      access: tokens.access,
      accessUntil: after(now, USSF_ACCESS_TOKEN_MINUTES),
      refresh: tokens.refresh ?? again ?? null,
      refreshUntil: tokens.refresh
        ? after(now, USSF_REFRESH_TOKEN_HOURS * 60)
        : (held?.refreshUntil ?? now.toISOString()),
    };
    await shelf.keep(shelf.held);
    return shelf.held.access;
  }

  const post = (path: string, body: unknown) => ask({ url: base + path, method: 'POST', body, schema: Tokens });

  async function authorized<S extends z.ZodMiniType>(question: Question<S>): Promise<z.output<S> | null> {
    const withToken = async () => ask({ ...question, headers: { authorization: `Bearer ${await accessToken()}` } });
    try {
      return await withToken();
    } catch (error) {
      if (!(error instanceof UssfUnavailable) || error.trouble !== 'refused' || !shelf.held) throw error;
      shelf.held = { ...shelf.held, accessUntil: '' };
      return withToken();
    }
  }

  return {
    async find(by) {
      if (by.by !== 'ussf-id') {
        return peopleOf(await authorized({ url: `${base}/users?${queryOf(by)}`, schema: FoundUsers }));
      }
      const known = await authorized({ url: `${base}/users/${by.ussfId}/user-licenses`, schema: UserLicenses });
      return known ? [{ ussfId: by.ussfId, fullName: null, minor: false }] : [];
    },
    async licensesOf(ussfId) {
      const read = await authorized({ url: `${base}/users/${ussfId}/user-licenses`, schema: UserLicenses });
      if (!read) return null;
      const check = await authorized({ url: `${base}/background-checks/ussf/${ussfId}`, schema: BackgroundCheck });
      return withBackgroundCheck(licensesOf(read), check);
    },
    async subscribe(ussfId) {
      const url = `${base}/users/${ussfId}/subscriptions`;
      return (await authorized({ url, method: 'POST', body: {}, schema: z.unknown() })) !== null;
    },
  };
}

const after = (now: Date, minutes: number): string => new Date(now.getTime() + minutes * 60_000).toISOString();
