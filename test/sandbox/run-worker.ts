// The process in which the Worker runs, started by start-worker.ts: wrangler's own dev server, but it does not watch files, so
// that a build next door never restarts a Worker in the middle of a request. Ends when whoever started it is gone.
import { unstable_startWorker } from 'wrangler';

export interface RunWorkerSettings {
  readonly entry: string;
  readonly configuration: string;
  readonly port: number;
  readonly stateFolder: string;
  readonly variables: Readonly<Record<string, string>>;
}

process.once('message', async (message) => {
  const { entry, configuration, port, stateFolder, variables } = message as RunWorkerSettings;
  const bindings = Object.entries(variables).map(([name, value]) => [name, { type: 'plain_text' as const, value }]);
  const worker = await unstable_startWorker({
    config: configuration,
    entrypoint: entry,
    bindings: Object.fromEntries(bindings),
    dev: {
      server: { hostname: 'localhost', port },
      inspector: false,
      watch: false,
      persist: stateFolder,
      testScheduled: true,
      logLevel: 'info',
    },
  });
  const stop = async () => {
    await worker.dispose();
    process.exit(0);
  };
  process.once('disconnect', stop);
  process.once('SIGTERM', stop);
  await worker.ready;
  process.send?.('ready');
});
