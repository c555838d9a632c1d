// A process of its own for the stormed Worker, so that it can be killed as a machine dies: at once, in the middle.
import { startBenchWorker } from '../bench/start-bench-worker.ts';

export interface StormServerSettings {
  stateFolder: string;
  script: string;
}

process.once('message', async (message) => {
  const { stateFolder, script } = message as StormServerSettings;
  const { url } = await startBenchWorker({ stateFolder, script });
  process.send?.(url.href);
});
