// Completes package-lock.json with the packages of other platforms (`@biomejs/cli-darwin-arm64` and the like). npm leaves those
// out that the registry in use does not carry, and `npm ci` then refuses the lock file. Run it after every `npm install`.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT } from './run-command.ts';

interface LockedPackage {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
export interface Lock {
  packages: Record<string, LockedPackage>;
}

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];
const INSIDE = 'node_modules/';

/** Adds what is missing to `lock`. @returns the places of what was added. */
export function completeLock(lock: Lock): string[] {
  const added: string[] = [];
  for (const [place, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
    const names = Object.keys(optionalDependencies);
    const here = names.filter((name) => isThere(lock, place, name, optionalDependencies[name] ?? ''));
    const sibling = here[0] && placeOf(lock, place, here[0]);
    for (const name of names.filter((each) => !here.includes(each))) {
      const beside = sibling?.slice(0, sibling.lastIndexOf(INSIDE) + INSIDE.length) ?? INSIDE;
      const version = optionalDependencies[name] ?? '';
      // A range can not be guessed; only exact versions are written by hand.
      if (!/^\d/.test(version)) continue;
      lock.packages[beside + name] = { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true };
      added.push(beside + name);
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return added;
}

/** Of two versions in one tree, the nearer place must hold the wanted one. */
function isThere(lock: Lock, from: string, name: string, version: string): boolean {
  const place = placeOf(lock, from, name);
  return place !== undefined && (!/^\d/.test(version) || lock.packages[place]?.version === version);
}

/** Where node would find a package from another one's place. */
function placeOf(lock: Lock, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf(`/${INSIDE}`)))) {
    const place = `${folder ? `${folder}/` : ''}${INSIDE}${name}`;
    if (lock.packages[place]) return place;
    if (folder === '') return undefined;
  }
}

/** Such packages say in their names what they are for. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.replace('windows', 'win32').split(/[/-]/);
  const os = SYSTEMS.find((each) => words.includes(each));
  const cpu = PROCESSORS.find((each) => words.includes(each)) ?? (words.includes('64') ? 'x64' : undefined);
  const libc = words.some((each) => each.startsWith('musl'))
    ? 'musl'
    : words.some((each) => each.startsWith('gnu'))
      ? 'glibc'
      : undefined;
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(os === 'linux' && libc ? { libc: [libc] } : {}),
    ...(os ? { os: [os] } : {}),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(PROJECT, 'package-lock.json');
  const lock = JSON.parse(await readFile(file, 'utf8')) as Lock;
  const added = completeLock(lock);
  if (added.length > 0) await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${added.length} packages of other platforms added to package-lock.json`);
}
