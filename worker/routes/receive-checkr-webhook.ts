// POST /v1/webhooks/checkr/:association: background-check reports, signed by Checkr's HMAC.
import { CheckrCandidate, CheckrReport } from '../../contract/checkr-event.ts';
import { readJson } from '../domain/read-json.ts';
import { issuesOf } from '../middleware/read-body.ts';
import { operation } from '../operation.ts';
import { accepted, receiveMessage, refuse, type Understood } from '../receive-message.ts';
import { CHECKR_HEADER, verifyCheckr } from '../sources/checkr/verify.ts';

export const receiveCheckrWebhook = operation((c) =>
  receiveMessage(c, {
    source: 'checkr-webhook',
    ring: 'checkr',
    verify: ({ headers, bytes, secrets }) => verifyCheckr(headers.get(CHECKR_HEADER), bytes, secrets),
    understand,
  }),
);

/** Invitations, verifications and the like are kept and answered 2xx; they change nothing here. */
function understand(bytes: Uint8Array): Understood {
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
