// What may be done with a signed SafeSport message: only one that fits the schema is worked on, and only one that should and does not
// is refused. Every one is kept.
import { TrainingCompleted } from '../../contract/safesport/training-completed.ts';
import { accepted, refuse, type Understood } from '../intake/receive-message.ts';
import { issuesOf } from '../platform/http/read-body.ts';
import { readJson } from '../platform/rules/read-json.ts';

export function understand(bytes: Uint8Array): Understood {
  const read = readJson(bytes);
  if ('problem' in read) return refuse([{ path: '', message: read.problem }]);
  const body = read.value;
  const type = typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
  if (typeof type === 'string' && type !== 'training.completed') return { status: 'not-understood', answer: accepted };
  const parsed = TrainingCompleted.safeParse(body);
  return parsed.success ? { status: 'waiting', answer: accepted } : refuse(issuesOf(parsed.error));
}
