// What becomes of a chosen file, step by step: looked at here, looked at by the server, sent, or kept waiting on the device. Fetched after the
// uploader stands in the page. Draws nothing (upload-view.ts), decides nothing about a certificate.
import type { Certificate, FileRefusal } from '../../contract/certificates/certificate.ts';
import type { CertificateReading } from '../../contract/certificates/certificate-reading.ts';
import type { Endpoint } from '../../contract/core/endpoint.ts';
import type { Requirement } from '../../contract/core/requirement.ts';
import { endpoints, type FileBytes } from '../../contract/endpoints.ts';
import type { Language } from '../../contract/people/member.ts';
import { type Answer, type Failure, type FailureCode, sendFile } from '../api.ts';
import { CertificateUploadEvent, CertificateUploadedEvent } from '../internal/events.ts';
import { linkToken, sessionToken } from '../internal/held-token.ts';
import { PHOTO_PAGES_MAX, PHOTO_SMALLER_FROM_BYTES, READ_MAX_BYTES } from '../internal/limits.ts';
import { stateDictionary } from '../internal/strings/state-dictionary.ts';
import type { StateWords } from '../internal/strings/states.en.ts';
import type { UploadFlowWords } from '../internal/strings/upload-flow.en.ts';
import { checkFile } from './check-file.ts';
import type { PicturePage } from './picture-pages.ts';
import { type WaitingSentEvent, waitingFiles } from './waiting-files.ts';
import { warningsOf } from './warnings-of.ts';

export interface UploadHost extends EventTarget {
  readonly slug: string;
  readonly requirement: string | null;
  readonly member: string | null;
  readonly signal: AbortSignal;
  requestUpdate(): void;
}

export type Stage =
  | { readonly at: 'empty' | 'preparing' }
  | { readonly at: 'refused'; readonly refusal: FileRefusal | 'several' }
  | { readonly at: 'pages'; readonly pages: readonly PicturePage[] }
  | { readonly at: 'reading' | 'sending'; readonly file: File; readonly share: number }
  | { readonly at: 'looked'; readonly file: File; readonly reading: CertificateReading; readonly goOn: () => void }
  | {
      readonly at: 'failed';
      readonly file: File;
      readonly code: FailureCode;
      readonly kept: 'no-room' | 'not-possible' | null;
    }
  | { readonly at: 'kept'; readonly file: File; readonly id: string }
  | { readonly at: 'sent'; readonly name: string; readonly submitted: string };

export class UploadFlow {
  stage: Stage = { at: 'empty' };
  words: UploadFlowWords | undefined;
  /** The waiting file whose removal is asked about. */
  removing: string | null = null;
  readonly host: UploadHost;
  #states: StateWords | undefined;
  #sending = new AbortController();

  constructor(host: UploadHost) {
    this.host = host;
    const { signal } = host;
    waitingFiles.addEventListener('change', () => host.requestUpdate(), { signal });
    waitingFiles.addEventListener('sent', (event) => this.#arrived(event as WaitingSentEvent), { signal });
    addEventListener('online', this.#back, { signal });
    signal.addEventListener('abort', this.stop);
    void waitingFiles.start();
  }

  async speak(language: Language): Promise<void> {
    const dictionary = {
      en: () => import('../internal/strings/upload-flow.en.ts'),
      es: () => import('../internal/strings/upload-flow.es.ts'),
    };
    this.words = (await dictionary[language]()).default;
    this.#states = (await stateDictionary[language]()).default;
    this.host.requestUpdate();
  }

  /** @param asPages a photograph just taken: it is shown first, and more pages may follow. */
  async take(files: readonly File[], asPages = false): Promise<void> {
    const [file] = files;
    if (!file) return;
    if (files.length > 1 || asPages || this.stage.at === 'pages') return this.#addPages(files);
    const check = await checkFile(file).catch(() => ({ ok: false, refusal: 'broken' }) as const);
    const picture = check.ok ? check.type !== 'application/pdf' : check.refusal === 'too-big';
    if (picture && file.size > PHOTO_SMALLER_FROM_BYTES) {
      const smaller = await this.#smaller(file);
      if (smaller && smaller.size < file.size) return this.take([smaller]);
    }
    if (!check.ok) return this.#set({ at: 'refused', refusal: check.refusal });
    if (!this.host.dispatchEvent(new CertificateUploadEvent(file))) return;
    await this.#look(file, check.type);
  }

  readonly sendPages = async (pages: readonly PicturePage[]): Promise<void> => {
    this.#set({ at: 'preparing' });
    const { fileOf } = await import('./picture-pages.ts');
    const file = await fileOf(pages);
    for (const page of pages) page.close();
    this.#set({ at: 'empty' });
    if (file) await this.take([file]);
    else this.#set({ at: 'refused', refusal: 'too-big' });
  };

  readonly showPages = (pages: readonly PicturePage[]): void =>
    this.#set(pages.length > 0 ? { at: 'pages', pages } : { at: 'empty' });

  readonly again = (): void => this.#set({ at: 'empty' });
  readonly stop = (): void => this.#sending.abort();
  readonly retry = (file: File): Promise<void> => this.take([file]);
  readonly askRemoval = (id: string | null): void => {
    this.removing = id;
    this.host.requestUpdate();
  };

  async #addPages(files: readonly File[]): Promise<void> {
    const before = this.stage.at === 'pages' ? this.stage.pages : [];
    this.#set({ at: 'preparing' });
    const { PicturePage } = await import('./picture-pages.ts');
    const read = await Promise.all(files.map((file) => PicturePage.from(file)));
    const pages = [...before, ...read.filter((page) => page !== undefined)];
    if (pages.length === before.length + files.length && pages.length <= PHOTO_PAGES_MAX) return this.showPages(pages);
    // One photograph that this browser cannot show may be a HEIC: it goes as it is.
    if (files.length === 1 && before.length === 0) {
      this.#set({ at: 'empty' });
      return this.take(files);
    }
    for (const page of pages) page.close();
    this.#set({ at: 'refused', refusal: 'several' });
  }

  async #smaller(file: File): Promise<File | undefined> {
    const { PicturePage, fileOf } = await import('./picture-pages.ts');
    const page = await PicturePage.from(file);
    return page && fileOf([page]);
  }

  /** The guard is advice: when it cannot be asked, the file goes its way. */
  async #look(file: File, type: string): Promise<void> {
    const readable = type === 'application/pdf' && file.size <= READ_MAX_BYTES;
    const sha256 = readable || !globalThis.crypto?.subtle ? null : await this.#hash(file);
    if (!readable && !sha256) return this.#send(file, type);
    const answer = await this.#sendTo<CertificateReading>(
      this.host.member ? endpoints.readCertificateFor : endpoints.readOwnCertificate,
      { at: 'reading', file, share: 0 },
      readable ? file : new Blob([]),
      type,
      { sha256 },
    );
    if (!answer.ok && answer.failure.code === 'left') return this.again();
    if (!answer.ok || warningsOf(answer.value).length === 0) return this.#send(file, type);
    this.#set({ at: 'looked', file, reading: answer.value, goOn: () => void this.#send(file, type) });
  }

  async #hash(file: File): Promise<string> {
    return (await import('./seal-file.ts')).hashOf(file);
  }

  async #send(file: File, type: string): Promise<void> {
    const answer = await this.#sendTo<Certificate>(
      this.host.member ? endpoints.uploadCertificateFor : endpoints.uploadOwnCertificate,
      { at: 'sending', file, share: 0 },
      file,
      type,
    );
    if (!answer.ok) return this.#failed(file, type, answer.failure);
    if (!this.host.member) linkToken.keep();
    this.#sent(file.name, answer.value.id);
  }

  #sendTo<A>(
    endpoint: Endpoint<FileBytes, A>,
    stage: Extract<Stage, { share: number }>,
    body: Blob,
    type: string,
    query: Record<string, string | null> = {},
  ): Promise<Answer<A>> {
    this.#sending = new AbortController();
    this.#set(stage);
    return sendFile(endpoint, {
      params: { organization: this.host.slug, member: this.host.member ?? '' },
      query: { requirement: this.#requirement, ...query },
      token: this.#token,
      file: body,
      fileName: stage.file.name,
      type,
      signal: this.#sending.signal,
      onProgress: (share) => this.#set({ ...stage, share }),
    });
  }

  async #failed(file: File, type: string, { code, refusal }: Failure): Promise<void> {
    if (code === 'left') return this.again();
    if (code === 'too-big') return this.#set({ at: 'refused', refusal: 'too-big' });
    if (code === 'file-refused') return this.#set({ at: 'refused', refusal: (refusal ?? 'broken') as FileRefusal });
    if (!['offline', 'too-slow', 'outage'].includes(code)) return this.#set({ at: 'failed', file, code, kept: null });
    const keeping = await waitingFiles.keep(file, {
      token: this.#token ?? '',
      organization: this.host.slug,
      member: this.host.member || null,
      requirement: this.#requirement as Requirement,
      fileName: file.name,
      type,
    });
    this.#set(
      typeof keeping === 'string' ? { at: 'failed', file, code, kept: keeping } : { at: 'kept', file, id: keeping.id },
    );
  }

  #arrived({ id, certificateId }: WaitingSentEvent): void {
    if (this.stage.at === 'kept' && this.stage.id === id) this.#sent(this.stage.file.name, certificateId);
    else this.host.dispatchEvent(new CertificateUploadedEvent(certificateId));
  }

  #sent(name: string, certificateId: string): void {
    this.#set({ at: 'sent', name, submitted: this.#states?.states.submitted ?? '' });
    this.host.dispatchEvent(new CertificateUploadedEvent(certificateId));
  }

  /** What could not be kept is sent again as soon as there is a network, as long as the page is open. */
  readonly #back = (): void => {
    if (this.stage.at === 'failed' && this.stage.kept) void this.take([this.stage.file]);
  };

  get #requirement(): string {
    return this.host.requirement ?? 'abuse-prevention';
  }

  get #token(): string | null {
    return (this.host.member ? sessionToken : linkToken).value;
  }

  #set(stage: Stage): void {
    this.stage = stage;
    this.host.requestUpdate();
  }
}
