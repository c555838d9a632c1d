// Runs a program as runCommand does, and hears what it says: its output goes on to this terminal, and each piece of it, as each message of
// the program's, is a sign of life.
import { spawn } from 'node:child_process';
import { PROJECT } from './run-command.ts';
import type { Sign } from './watch-stage.ts';

export function runWatched(
  command: string,
  args: readonly string[],
  sign: (sign: Sign) => void,
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  // A program that writes into a pipe leaves out its colours unless it is told.
  const colours: NodeJS.ProcessEnv = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: PROJECT,
      stdio: ['inherit', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, ...colours, ...env },
    });
    const pass = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
      sign('output');
      to.write(chunk);
    };
    child.stdout?.on('data', pass(process.stdout));
    child.stderr?.on('data', pass(process.stderr));
    child.on('message', (message) => sign(message as Sign));
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
