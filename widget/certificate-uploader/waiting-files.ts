// The files that wait on this device: keeps them sealed, sends each exactly once when it can, and says how each stands. One for all uploaders
// of a page; of several tabs one sends. What it sends is idempotent on the other side, so a crash at any point does no harm.

import type { SealedHeader, SealingKey } from '../../contract/certificates/sealed-upload.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { type Answer, apiOrigin, call, type Failure, sendFile } from '../api.ts';
import { linkToken, sessionToken } from '../internal/held-token.ts';
import { WAITING_PAUSE_MAX_MS, WAITING_RETRY_MS } from '../internal/limits.ts';
import { hashOf, sealFile } from './seal-file.ts';
import { dropFile, type KeptFile, keepFile, keptFiles, sealedBytes } from './waiting-store.ts';
import { somethingWaits } from './wake-waiting.ts';

export type WaitingState = 'waiting' | 'sending' | 'sign-in' | 'refused';
export interface WaitingFile extends KeptFile {
  readonly state: WaitingState;
  /** Only with `refused`. */
  readonly failure?: Failure | undefined;
}
/** `no-room`: the device is full. `not-possible`: this browser keeps nothing here, or the key never came. */
export type Keeping = 'no-room' | 'not-possible' | { readonly id: string };

export class WaitingSentEvent extends Event {
  readonly id: string;
  readonly certificateId: string;
  constructor(id: string, certificateId: string) {
    super('sent');
    this.id = id;
    this.certificateId = certificateId;
  }
}

const LATER = ['offline', 'too-slow', 'outage', 'too-many-requests', 'in-progress'];
const SIGN_IN = ['not-signed-in', 'link-expired', 'link-revoked', 'link-not-valid'];

class WaitingFiles extends EventTarget {
  files: readonly WaitingFile[] = [];
  #key: string | undefined;
  #starting: Promise<void> | undefined;
  #round: Promise<void> | undefined;
  #sending = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pauseMs = WAITING_RETRY_MS;

  /** Fetches the key while there is a network, and sends what earlier pages left. */
  start(): Promise<void> {
    this.#starting ??= this.#start();
    return this.#starting;
  }

  async #start(): Promise<void> {
    addEventListener('online', this.#back);
    for (const token of [linkToken, sessionToken]) token.addEventListener('change', this.#tryAgain);
    const key = call(endpoints.getSealingKey);
    if (await somethingWaits()) await this.#look();
    this.#learn(await key);
    if (this.files.length > 0) await this.sendNow();
  }

  async keep(file: File, header: Omit<SealedHeader, 'sha256'>): Promise<Keeping> {
    if (!this.#key) return 'not-possible';
    try {
      const sealed = await sealFile(this.#key, { ...header, sha256: await hashOf(file) }, file);
      const kept: KeptFile = {
        id: crypto.randomUUID(),
        host: apiOrigin,
        type: header.type,
        sizeBytes: file.size,
        keptAt: new Date().toISOString(),
        forOther: header.member !== null,
      };
      await keepFile(kept, sealed);
      await this.#look();
      this.#later();
      return { id: kept.id };
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no-room' : 'not-possible';
    }
  }

  async remove(id: string): Promise<void> {
    await dropFile(id);
    await this.#look();
  }

  /** Tries all of them at once; also those that were refused for want of a sign-in. */
  readonly sendNow = async (): Promise<void> => {
    clearTimeout(this.#timer);
    this.#round ??= this.#alone(() => this.#sendAll()).finally(() => {
      this.#round = undefined;
      this.#later();
    });
    await this.#round;
  };

  readonly #tryAgain = (): void => {
    if (this.files.some(({ state }) => state === 'sign-in')) void this.sendNow();
  };

  /** A request that hangs on the network that was is given up for the one that is. */
  readonly #back = async (): Promise<void> => {
    this.#sending.abort();
    this.#sending = new AbortController();
    this.#pauseMs = WAITING_RETRY_MS;
    await this.#round;
    await this.sendNow();
  };

  #later(): void {
    clearTimeout(this.#timer);
    if (this.files.some(({ state }) => state === 'waiting')) this.#timer = setTimeout(this.sendNow, this.#pauseMs);
  }

  async #alone(work: () => Promise<void>): Promise<void> {
    if (navigator.locks) await navigator.locks.request('touchline-waiting', work);
    else await work();
  }

  async #look(): Promise<void> {
    const kept = await keptFiles().catch(() => []);
    const before = new Map(this.files.map((file) => [file.id, file]));
    this.files = kept
      .filter(({ host }) => host === apiOrigin)
      .map((file) => before.get(file.id) ?? { ...file, state: 'waiting' });
    this.dispatchEvent(new Event('change'));
  }

  #learn(answer: Answer<SealingKey>): boolean {
    if (answer.ok) this.#key = answer.value.key;
    return answer.ok;
  }

  async #sendAll(): Promise<void> {
    // Another tab may have sent some meanwhile.
    await this.#look();
    if (this.files.length === 0 && this.#key) return;
    const { signal } = this.#sending;
    // A small question first: megabytes are not thrown at a network that is not there.
    if (!this.#learn(await call(endpoints.getSealingKey, { signal }))) return;
    for (const file of this.files) {
      if (file.state === 'refused') continue;
      const failure = await this.#send(file, signal);
      if (failure && !SIGN_IN.includes(failure.code) && LATER.includes(failure.code)) break;
    }
  }

  async #send(file: WaitingFile, signal: AbortSignal): Promise<Failure | undefined> {
    const sealed = await sealedBytes(file.id);
    if (!sealed) return undefined;
    this.#mark(file.id, 'sending');
    const attempt = (token: string | null) =>
      sendFile(endpoints.uploadSealed, {
        file: new Blob([sealed]),
        fileName: 'sealed',
        type: 'application/octet-stream',
        idempotencyKey: file.id,
        token,
        signal,
        onProgress: () => {},
      });
    let answer = await attempt(null);
    const newer = (file.forOther ? sessionToken : linkToken).value;
    if (!answer.ok && SIGN_IN.includes(answer.failure.code) && newer) answer = await attempt(newer);
    if (answer.ok) {
      this.#pauseMs = WAITING_RETRY_MS;
      await dropFile(file.id);
      this.dispatchEvent(new WaitingSentEvent(file.id, answer.value.id));
      await this.#look();
      return undefined;
    }
    const { failure } = answer;
    const { code } = failure;
    // The server is there but cannot now: it is asked less and less often. A network that is away costs nobody anything.
    if (code === 'outage' || code === 'too-many-requests')
      this.#pauseMs = Math.min(this.#pauseMs * 2, WAITING_PAUSE_MAX_MS);
    if (code === 'left' || LATER.includes(code)) this.#mark(file.id, 'waiting');
    else if (SIGN_IN.includes(code) || code === 'not-allowed') this.#mark(file.id, 'sign-in');
    else this.#mark(file.id, 'refused', failure);
    return failure;
  }

  #mark(id: string, state: WaitingState, failure?: Failure): void {
    this.files = this.files.map((file) => (file.id === id ? { ...file, state, failure } : file));
    this.dispatchEvent(new Event('change'));
  }
}

export const waitingFiles = new WaitingFiles();
