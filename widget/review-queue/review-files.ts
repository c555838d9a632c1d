// The files of the queue, fetched once each and kept while they are near: the one in hand, and the next before anybody asks for it.
import type { Certificate } from '../../contract/certificates/certificate.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { call } from '../api.ts';
import { sessionToken } from '../internal/held-token.ts';

export type ShownFile =
  | { readonly at: 'loading' }
  | { readonly at: 'failed' }
  | { readonly at: 'here'; readonly url: string; readonly kind: 'image' | 'pdf' | 'other' };

export class ReviewFiles {
  readonly #held = new Map<string, { file: ShownFile; round: AbortController }>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  of(certificate: Certificate | undefined): ShownFile {
    return (certificate && this.#held.get(certificate.id)?.file) ?? { at: 'loading' };
  }

  /** Fetches these in this order, and lets go of all others. */
  async near(organization: string, wanted: readonly Certificate[]): Promise<void> {
    const ids = new Set(wanted.map(({ id }) => id));
    for (const id of this.#held.keys()) if (!ids.has(id)) this.#drop(id);
    for (const certificate of wanted) {
      if (this.of(certificate).at === 'failed') this.#drop(certificate.id);
      if (!this.#held.has(certificate.id)) await this.#bring(organization, certificate);
    }
  }

  dropAll(): void {
    for (const id of this.#held.keys()) this.#drop(id);
  }

  async #bring(organization: string, { id, type }: Certificate): Promise<void> {
    const round = new AbortController();
    this.#held.set(id, { file: { at: 'loading' }, round });
    const answer = await call(endpoints.getCertificateFile, {
      params: { organization, certificate: id },
      token: sessionToken.value,
      signal: round.signal,
    });
    if (round.signal.aborted) return;
    // The kind is the one the server found in the bytes, never the answer's header: a file cannot turn itself into a page.
    const file: ShownFile = answer.ok
      ? { at: 'here', url: URL.createObjectURL(new Blob([answer.value], { type })), kind: kindOf(type) }
      : { at: 'failed' };
    this.#held.set(id, { file, round });
    this.#changed();
  }

  #drop(id: string): void {
    const held = this.#held.get(id);
    held?.round.abort();
    if (held?.file.at === 'here') URL.revokeObjectURL(held.file.url);
    this.#held.delete(id);
  }
}

const kindOf = (type: string): 'image' | 'pdf' | 'other' => {
  if (type === 'application/pdf') return navigator.pdfViewerEnabled ? 'pdf' : 'other';
  return type === 'image/heic' ? 'other' : 'image';
};
