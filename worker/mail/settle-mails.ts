// Notes in D1 what became of each mail. What is noted while a batch is under way shares the next one: under load few batches, and never long
// between the sending of a mail and its mark, which is the time in which a crash could send it twice.
import type { BatchItem } from 'drizzle-orm/batch';
import type { Database } from '../platform/ports.ts';

export class SettleMails {
  readonly #db: Database;
  #waiting: BatchItem<'sqlite'>[] = [];
  #running: Promise<void> | null = null;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Ends once these are written. @throws what D1 throws. */
  async note(...statements: BatchItem<'sqlite'>[]): Promise<void> {
    this.#waiting.push(...statements);
    // Those that are being written are not these: whoever comes now waits for the batch after it.
    await this.#running?.catch(() => undefined);
    this.#running ??= this.#write();
    await this.#running;
  }

  async #write(): Promise<void> {
    const [first, ...rest] = this.#waiting.splice(0);
    try {
      if (first) await this.#db.batch([first, ...rest]);
    } finally {
      this.#running = null;
    }
  }
}
