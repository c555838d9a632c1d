// The demo's extension: the built one, which may also run on the sandbox's own address. Only for trying the demo in one's
// own browser; what is published names the SafeSport hosts and nothing else.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from './run-command.ts';

interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}

/** @returns the folder for "load unpacked". */
export async function demoExtension(into: string): Promise<string> {
  await rm(into, { recursive: true, force: true });
  for (const target of ['chromium', 'firefox']) {
    const folder = join(into, target);
    await cp(join(PROJECT, 'dist/extension', target), folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
    // A match pattern can not name a port.
    const hosts = ['http://localhost/*', 'http://127.0.0.1/*'];
    manifest.host_permissions.push(...hosts);
    for (const script of manifest.content_scripts) {
      script.matches.push(...hosts.flatMap((host) => [host.replace('*', 'absorb/*'), host.replace('*', 'legacy/*')]));
    }
    await writeFile(file, JSON.stringify(manifest, null, 2));
  }
  return join(into, 'chromium');
}
