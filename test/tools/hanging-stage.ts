// A stage that hangs as a frozen runtime does: its program deafens itself to being told to stop, and so does the child that program has in a
// group of its own. Prints the child's port, then the tally.
import { runWatched } from '../../tools/run-watched.ts';
import { watchStage } from '../../tools/watch-stage.ts';

const GRANDCHILD = `
  process.on('SIGTERM', () => undefined);
  const server = require('node:net').createServer().listen(0, '127.0.0.1', () => console.log('port ' + server.address().port));
`;
const CHILD = `
  process.on('SIGTERM', () => undefined);
  process.send({ began: 'a test that ends' });
  process.send({ ended: 'a test that ends' });
  process.send({ began: 'a test that hangs' });
  require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(GRANDCHILD)}], { detached: true, stdio: 'inherit' });
`;
const QUIET_MS = 2_000;

const tally = await watchStage('frozen', QUIET_MS, async (sign) => {
  await runWatched(process.execPath, ['-e', CHILD], sign);
  return { passed: 1, failed: 0, failures: [] };
});
console.log(JSON.stringify(tally));
process.exit();
