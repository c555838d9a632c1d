// The examples of the API reference, run as a programmer would: with a key, against a real Worker, curl and Node.
import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ApiKeyWithSecret } from '../../contract/api-keys/api-key.ts';
import type { PeoplePage } from '../../contract/people/member.ts';
import type { WebhookWithSecret } from '../../contract/webhooks-out/webhook.ts';
import { freePort } from '../sandbox/free-port.ts';
import { Office } from './office.ts';
import { PATIENTLY, startWorld, type World } from './start-world.ts';

const EXAMPLES = join(import.meta.dirname, '../../worker/open-api/examples');
const run = promisify(execFile);

describe('the examples of the API reference', () => {
  let world: World;
  let key: string;
  beforeAll(async () => {
    world = await startWorld();
    const office = await Office.signIn(world, 'office@cal-south.example', 'cal-south');
    const body = { name: 'Examples', scopes: ['people:read', 'webhooks:manage'] };
    key = ((await office.post('api-keys', body)) as ApiKeyWithSecret).secret;
  });
  afterAll(() => world?.stop());

  const example = (program: string, file: string, more: Record<string, string> = {}) => {
    const env = { ...process.env, HOST: world.worker.url, ORGANIZATION: 'cal-south', KEY: key, ...more };
    return run(program, [join(EXAMPLES, file)], { env });
  };

  it('list people in curl', async () => {
    const { stdout } = await example('bash', 'list-people.sh');
    expect((JSON.parse(stdout) as PeoplePage).people.length).toBeGreaterThan(10);
  });

  it('list who is not cleared in TypeScript', async () => {
    const { stdout } = await example(process.execPath, 'list-people.ts');
    expect(stdout).toMatch(/^\S+ .+: abuse-prevention is (draft|submitted|requires-action|rejected) \(.+\)$/m);
    expect(stdout).not.toContain('approved');
  });

  it('subscribe once, however often they run, and receive what is signed', async () => {
    const port = String(await freePort());
    const receiver = { RECEIVER: `http://localhost:${port}/changes` };
    const first = await example('bash', 'hear-of-changes.sh', receiver);
    const again = await example('bash', 'hear-of-changes.sh', receiver);
    expect(again.stdout).toBe(first.stdout);
    const { webhook, secret } = JSON.parse(first.stdout) as WebhookWithSecret;

    const env = { ...process.env, SECRET: secret, PORT: port };
    const server = spawn(process.execPath, [join(EXAMPLES, 'receive-changes.ts')], { env });
    let heard = '';
    server.stdout.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
    });
    try {
      const address = `${world.worker.url}/v1/organizations/cal-south/webhooks/${webhook.id}/test`;
      await vi.waitFor(async () => {
        await fetch(address, { method: 'POST', headers: { authorization: `Bearer ${key}` } });
        if (!heard.includes('"type":"test"')) throw new Error(`Heard only: ${heard}`);
      }, PATIENTLY);
      const forged = await fetch(receiver.RECEIVER, { method: 'POST', body: '{"type":"test"}' });
      expect(forged.status).toBe(401);
    } finally {
      server.kill();
    }
  });
});
