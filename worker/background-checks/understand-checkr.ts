// What may be done with a signed Checkr message. Invitations, verifications and the like are kept and answered 2xx; they change nothing here.
import { CheckrCandidate, CheckrReport } from '../../contract/background-checks/checkr-event.ts';
import { accepted, refuse, type Understood } from '../intake/receive-message.ts';
import { issuesOf } from '../platform/http/read-body.ts';
import { readJson } from '../platform/rules/read-json.ts';

export function understand(bytes: Uint8Array): Understood {
  const read = readJson(bytes);
  if ('problem' in read) return refuse([{ path: '', message: read.problem }]);
  const body = read.value;
  const type = typeof body === 'object' && body !== null && 'type' in body ? String(body.type) : '';
  const schema = type.startsWith('report.') ? CheckrReport : type.startsWith('candidate.') ? CheckrCandidate : null;
  if (schema === null) {
    return type
      ? { status: 'not-understood', answer: accepted }
      : refuse([{ path: 'type', message: 'Which event is it?' }]);
  }
  const parsed = schema.safeParse(body);
  return parsed.success ? { status: 'waiting', answer: accepted } : refuse(issuesOf(parsed.error));
}
