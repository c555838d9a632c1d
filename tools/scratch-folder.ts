// Where the stages of `npm test` keep what is thrown away with them: in memory where the system offers plenty of it, so that no test waits for
// a disk. Databases of workerd write through to it with every statement.
import { statfsSync } from 'node:fs';

const IN_MEMORY = '/dev/shm';
const PLENTY_BYTES = 4 * 1024 ** 3;

/** For a child's environment; empty where the usual folder has to do. */
export function scratchFolder(folder = IN_MEMORY): { TMPDIR?: string } {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= PLENTY_BYTES ? { TMPDIR: folder } : {};
  } catch {
    return {};
  }
}
