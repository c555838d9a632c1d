// Ends every process that descends from one: a test runner's children start children of their own, some in groups of their own.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** At once, asking nobody: what hangs does not listen. */
export function endDescendants(of: number): void {
  for (const pid of descendantsOf(of)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended meanwhile.
    }
  }
}

export function descendantsOf(root: number): number[] {
  const childrenOf = new Map<number, number[]>();
  for (const [pid, parent] of processes()) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), pid]);
  const found: number[] = [];
  const lookAt = [root];
  for (let parent = lookAt.pop(); parent !== undefined; parent = lookAt.pop()) {
    const children = childrenOf.get(parent) ?? [];
    found.push(...children);
    lookAt.push(...children);
  }
  return found;
}

/** Every process with its parent: read from the system where it shows them as files, else asked of `ps`. */
function processes(): [pid: number, parent: number][] {
  if (!existsSync('/proc/self/stat')) {
    const listed = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
    return listed.trim().split('\n').map(pair);
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = readIfThere(`/proc/${name}/stat`);
      // The name in brackets may hold anything; behind it stand the state and the parent.
      return stat === null
        ? []
        : [
            pair(
              `${name} ${
                stat
                  .slice(stat.lastIndexOf(')') + 1)
                  .trim()
                  .split(' ')[1]
              }`,
            ),
          ];
    });
}

function pair(line: string): [number, number] {
  const [pid, parent] = line.trim().split(/\s+/).map(Number);
  return [pid ?? 0, parent ?? 0];
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
