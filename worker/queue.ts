// A queue message is a wake-up call: each kind of work is done once, however often it was called for, and beside the others: none waits for
// another's end.

import { readCertificates } from './certificates/read-certificates.ts';
import { readFeeds } from './games/read-feeds.ts';
import { sendNotices } from './games/send-notices.ts';
import { sendMails } from './letters/send-mails.ts';
import type { Env, WakeCall } from './platform/env.ts';
import type { Ports } from './platform/ports.ts';
import { sweepErasures } from './privacy/sweep-erasures.ts';
import { drainInbox } from './sources/drain-inbox.ts';
import { pollSources } from './sources/poll-sources.ts';
import { lookUpOfficials } from './ussf/look-up-officials.ts';
import { sendWebhooks } from './webhooks-out/send-webhooks.ts';

export async function consumeQueue(ports: Ports, env: Env, batch: MessageBatch<WakeCall>): Promise<void> {
  const calls = new Set(batch.messages.map((message) => message.body));
  const done = await Promise.allSettled([...calls].map((call) => workAndWake(call, ports, env)));
  const failures = done.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  if (failures.length > 0) throw new AggregateError(failures, 'Some of the work failed');
}

/** Does one kind of work, and calls for it again when there is more than was done now. */
export async function workAndWake(call: WakeCall, ports: Ports, env: Env): Promise<void> {
  if (await work(call, ports, env)) await ports.wake(call);
}

/** @returns true when there is more of it than was done now. */
function work(call: WakeCall, ports: Ports, env: Env): Promise<boolean> {
  switch (call) {
    case 'inbox':
      return drainInbox(ports);
    case 'urgent-mail':
      return sendMails(ports, env, 'urgent');
    case 'mail':
      return sendMails(ports, env, 'personal');
    case 'bulk-mail':
      return sendMails(ports, env, 'bulk');
    case 'webhook':
      return sendWebhooks(ports, env);
    case 'poll':
      return pollSources(ports, env);
    case 'certificate-text':
      return readCertificates(ports, env.CERTIFICATES);
    case 'ussf':
      return lookUpOfficials(ports, env);
    case 'feed':
      return readFeeds(ports, env);
    case 'notice':
      return sendNotices(ports);
    case 'erasure':
      return sweepErasures(ports, env.CERTIFICATES);
  }
}
