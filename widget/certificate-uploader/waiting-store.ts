// Sealed files in the device's IndexedDB, with only what a list of them needs to say beside them: no name, no person. Never opens a file,
// never sends one.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { WAITING_DATABASE } from './wake-waiting.ts';

export interface KeptFile {
  /** Also the idempotency key it is sent under. */
  readonly id: string;
  /** The Worker it is sealed to. */
  readonly host: string;
  readonly type: string;
  readonly sizeBytes: number;
  readonly keptAt: string;
  /** By an administrator for somebody else; false: by the owner of a personal link. */
  readonly forOther: boolean;
}

interface Schema extends DBSchema {
  files: { key: string; value: KeptFile };
  sealed: { key: string; value: ArrayBuffer };
}

let opening: Promise<IDBPDatabase<Schema>> | undefined;

const database = (): Promise<IDBPDatabase<Schema>> => {
  opening ??= openDB<Schema>(WAITING_DATABASE, 1, {
    upgrade(db) {
      db.createObjectStore('files', { keyPath: 'id' });
      db.createObjectStore('sealed');
    },
    // Closed by the browser, or in the way of a newer version: the next asking opens it anew.
    terminated: () => {
      opening = undefined;
    },
  });
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
};

/** Resolves when it lies on the disk, not before: only then may a screen say that it is saved. */
export const keepFile = async (file: KeptFile, sealed: ArrayBuffer): Promise<void> => {
  const change = (await database()).transaction(['files', 'sealed'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    change.objectStore('files').add(file),
    change.objectStore('sealed').add(sealed, file.id),
    change.done,
  ]);
};

/** The oldest first. */
export const keptFiles = async (): Promise<KeptFile[]> =>
  (await (await database()).getAll('files')).sort((a, b) => a.keptAt.localeCompare(b.keptAt));

export const sealedBytes = async (id: string): Promise<ArrayBuffer | undefined> => (await database()).get('sealed', id);

export const dropFile = async (id: string): Promise<void> => {
  const change = (await database()).transaction(['files', 'sealed'], 'readwrite');
  await Promise.all([change.objectStore('files').delete(id), change.objectStore('sealed').delete(id), change.done]);
};
