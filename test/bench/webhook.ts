// Accepting a webhook: throughput and p99 beside "bare Hono + one HMAC + one D1 INSERT", both in workerd through miniflare,
// interleaved A-B-B-A in one run. The ratio counts, not the figure.
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';
import { Webhook } from 'standardwebhooks';
import { bundleWorker } from './bundle-worker.ts';
import { median } from './median.ts';
import { BENCH_SECRET, prepareBench, startBenchWorker } from './start-bench-worker.ts';

const ROUNDS = 10;
const MESSAGES_A_ROUND = 400;
const AT_ONCE = 16;

interface Load {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
}

export async function benchWebhook(): Promise<string> {
  const ours = await startBenchWorker({ consumes: false });
  await prepareBench(ours);
  const bare = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: await bundleWorker(join(import.meta.dirname, 'bare-worker.ts')),
      compatibilityDate: '2026-07-01',
      d1Databases: ['DB'],
      bindings: { SECRET: BENCH_SECRET },
    }),
  );
  const bareUrl = new URL('/hook', await bare.ready);
  const database = await bare.getD1Database('DB');
  await database.exec('CREATE TABLE bare (id TEXT PRIMARY KEY, body TEXT)');
  const ourUrl = new URL('/v1/webhooks/safesport/bench', ours.url);
  try {
    await load(ourUrl, 100);
    await load(bareUrl, 100);
    const [a, b]: [Load[], Load[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      const order = round % 2 === 0 ? [a, b] : [b, a];
      for (const results of order) results.push(await load(results === a ? ourUrl : bareUrl, MESSAGES_A_ROUND));
    }
    return table(a, b);
  } finally {
    await ours.mf.dispose();
    await bare.dispose();
  }
}

function table(ours: Load[], bare: Load[]): string {
  const row = (name: string, of: (load: Load) => number, goal: string) => {
    const [mine, theirs] = [median(ours.map(of)), median(bare.map(of))];
    // Of neighbouring rounds: what else the machine does meets both alike.
    const ratio = median(ours.map((each, round) => of(each) / of(bare[round] ?? each)));
    return `| ${name} | ${mine.toFixed(1)} | ${theirs.toFixed(1)} | ${ratio.toFixed(2)} | ${goal} |`;
  };
  return [
    '## Accepting a webhook',
    '',
    `Medians of ${ROUNDS} interleaved rounds of ${MESSAGES_A_ROUND} messages, ${AT_ONCE} at once; the ratio is the median of the rounds’ ratios.`,
    '',
    '| | Touchline | bare Hono + HMAC + INSERT | ratio | goal |',
    '|---|---|---|---|---|',
    row('messages a second', (each) => each.perSecond, '>= 0.85'),
    row('p50, ms', (each) => each.p50Ms, ''),
    row('p99, ms', (each) => each.p99Ms, '<= 1.25'),
  ].join('\n');
}

async function load(url: URL, messages: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const signer = new Webhook(BENCH_SECRET);
  const ready = Array.from({ length: messages }, () => message(signer));
  const times: number[] = [];
  const begun = performance.now();
  const worker = async () => {
    for (let next = ready.pop(); next; next = ready.pop()) {
      const at = performance.now();
      const status = await post(url, agent, next);
      if (status !== 202) throw new Error(`Answered ${status}`);
      times.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  times.sort((x, y) => x - y);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: messages / seconds, p50Ms: at(0.5), p99Ms: at(0.99) };
}

interface Message {
  headers: Record<string, string>;
  body: string;
}

function message(signer: Webhook): Message {
  const id = `msg_${crypto.randomUUID()}`;
  const at = new Date();
  const person = {
    firstName: 'Nobody',
    lastName: id,
    birthDate: '1980-01-01',
    gender: 'female',
    email: `${id}@example.org`,
  };
  const course = { code: 'core', title: 'SafeSport Trained' };
  const data = { completionId: id, organization: 'U.S. Soccer', course, completedOn: '2026-08-02', person };
  const body = JSON.stringify({ type: 'training.completed', timestamp: at.toISOString(), data });
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signer.sign(id, at, body),
  };
  return { headers, body };
}

function post(url: URL, agent: Agent, { headers, body }: Message): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url.href, {
      method: 'POST',
      agent,
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    });
    sent.on('response', (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await benchWebhook());
