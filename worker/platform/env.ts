// What Cloudflare hands the Worker. Bindings come per request; nothing here is kept in a module.
import type { Announcement } from './announcement.ts';

/** One association's loudspeaker, see standings/status-board.ts. */
export interface LiveBoard extends Rpc.DurableObjectBranded {
  announce(paths: string[], said: Announcement): Promise<void>;
}

export interface Env {
  DB: D1Database;
  CERTIFICATES: R2Bucket;
  KEYRING: KVNamespace;
  WAKE: Queue<WakeCall>;
  /** Queues of their own for work that waits on others; where one is not bound, its calls go with the rest. */
  WAKE_MAIL?: Queue<WakeCall>;
  WAKE_WEBHOOKS?: Queue<WakeCall>;
  WAKE_SOURCES?: Queue<WakeCall>;
  WAKE_TEXTS?: Queue<WakeCall>;
  STATUS_BOARD: DurableObjectNamespace<LiveBoard>;
  ASSETS: Fetcher;
  RATE_LIMIT: RateLimit;
  /** Where browsers reach this Worker, without a trailing slash. */
  PUBLIC_URL: string;
  MAIL_FROM: string;
  /** Where answers to our mails go, an address Cloudflare has verified; without it whoever answers is told that nobody reads it. */
  MAIL_REPLIES_TO?: string;
  /** Cloudflare's email binding; where it is bound mails leave by it, and SMTP is not asked. */
  EMAIL?: SendEmail;
  SMTP_HOST: string;
  SMTP_PORT: string;
  /** `tls` (also when absent): nothing is said in the clear. `none-on-loopback`: to a mail server on this very machine it may be. */
  SMTP_SECURITY?: 'tls' | 'none-on-loopback';
  /** Absent where the mail server wants no sign-in. */
  SMTP_USER?: string;
  SMTP_PASSWORD?: string;
  /** `public` (also when absent): webhooks out go to public addresses only. `anywhere`: an operator's own closed network. */
  WEBHOOKS_MAY_GO?: 'public' | 'anywhere';
  /** U.S. Soccer's partner API v2 and public look-up, without trailing slashes. */
  USSF_PARTNER_URL: string;
  USSF_PUBLIC_URL: string;
  /** Secret, 32 bytes in base64: what personal data at rest is sealed with, and the keyed hashes are made with. */
  DATA_KEY: string;
  /** Secret, 32 bytes in base64: signs personal links, sign-in tokens and live tickets. */
  TOKEN_KEY: string;
}

/** A queue message is only a wake-up call: it names no person and carries no data. */
export type WakeCall =
  | 'inbox'
  | 'urgent-mail'
  | 'mail'
  | 'bulk-mail'
  | 'webhook'
  | 'certificate-text'
  | 'ussf'
  | 'notice'
  | 'feed'
  | 'poll'
  | 'erasure';
