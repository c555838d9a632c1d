// `npm start`: builds, migrates and seeds a local Touchline with a sandbox around it, and says where to go.
// `--fresh` starts over, `--port N` takes other ports, `--empty` fills nothing in and prints the first owner's link. Everything it keeps is in
// .touchline, ignored by git.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type RunningDemo, startDemo } from '../test/sandbox/start-demo.ts';
import { demoExtension } from './demo-extension.ts';
import { demoJson } from './demo-json.ts';
import { demoPorts, expectFree } from './demo-ports.ts';
import { demoSecrets } from './demo-secrets.ts';
import { EMPTY_OWNER, emptyDemo } from './empty-demo.ts';
import { PROJECT, runCommand } from './run-command.ts';
import { welcome, welcomeEmpty } from './welcome.ts';

const KEPT = join(PROJECT, '.touchline');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { fresh: { type: 'boolean' }, port: { type: 'string' }, empty: { type: 'boolean' } },
  });
  const ports = demoPorts(values.port);
  await expectFree(ports);
  if (values.fresh) await rm(KEPT, { recursive: true, force: true });
  // Addresses are stored with the data, so every set of ports has its own.
  const home = join(KEPT, `demo-${ports.worker}`);
  const stateFolder = join(home, 'state');
  const empty = await emptyDemo(home, values.empty ?? false);
  await mkdir(stateFolder, { recursive: true });

  console.log('Building …');
  if ((await runCommand(process.execPath, ['tools/build.ts'])) !== 0) throw new Error('The build failed, see above.');
  console.log('Starting the Worker and the sandbox …');
  const secrets = await demoSecrets(join(home, 'secrets.json'));
  const log: string[] = [];
  const demo = await startDemo({
    ...{ ports, stateFolder, secrets, handOff: 'sandbox', onLog: (text: string) => log.push(text) },
    ...(empty ? { empty: { invite: empty.begun ? null : EMPTY_OWNER } } : {}),
  });
  stopOnSignal(demo);
  if (empty && demo.firstOwnerLink) await empty.keep(demo.firstOwnerLink);

  const facts = demoJson(demo, secrets);
  await writeFile(join(KEPT, 'demo.json'), `${JSON.stringify(facts, null, 2)}\n`, { mode: 0o600 });
  const extension = await demoExtension(join(KEPT, 'extension'));
  console.log(
    empty ? welcomeEmpty(facts, demo.firstOwnerLink ?? empty.begun ?? '', extension) : welcome(facts, extension),
  );
}

/** npm does not pass a signal on to what it started; that our parent is another one now is how its end is noticed. */
const PARENT_LOOKED_AT_MS = 1000;

/** Ctrl-C, being told to stop, or npm's end, ends the Worker and the sandbox too. */
function stopOnSignal(demo: RunningDemo): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    console.log('\nStopping …');
    await demo.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && void stop(), PARENT_LOOKED_AT_MS);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
