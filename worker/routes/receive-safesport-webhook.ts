// POST /v1/webhooks/safesport/:association, a fixed contract (DESIGN 6): signed as Standard Webhooks says.
import { TrainingCompleted } from '../../contract/training-completed.ts';
import { readJson } from '../domain/read-json.ts';
import { issuesOf } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { accepted, receiveMessage, refuse, type Understood } from '../receive-message.ts';
import { verifyStandardWebhook } from '../sources/standard-webhooks.ts';

export const receiveSafesportWebhook = operation((c) =>
  receiveMessage(c, {
    source: 'safesport-webhook',
    ring: 'safesport',
    verify: ({ headers, bytes, secrets, now }) => verifyStandardWebhook(headers, bytes, secrets, now),
    understand,
  }),
);

/** Every signed message is kept; only one that fits the schema is worked on, and only one that should and does not is refused. */
function understand(bytes: Uint8Array): Understood {
  const read = readJson(bytes);
  if ('problem' in read) return refuse([{ path: '', message: read.problem }]);
  const body = read.value;
  const type = typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
  if (typeof type === 'string' && type !== 'training.completed') return { status: 'not-understood', answer: accepted };
  const parsed = TrainingCompleted.safeParse(body);
  return parsed.success ? { status: 'waiting', answer: accepted } : refuse(issuesOf(parsed.error));
}
