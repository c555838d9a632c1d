// Builds a SafeSport message and signs it with the public package of the other side.
import { createExecutionContext, env, SELF } from 'cloudflare:test';
import { Webhook } from 'standardwebhooks';
import type { TrainingCompleted } from '../../../contract/safesport/training-completed.ts';
import { createWebhooksIn } from '../../../worker/webhooks-in.ts';
import { ANA } from './a-member.ts';
import { SECRET } from './a-tree.ts';

type Person = TrainingCompleted['data']['person'];

export interface WantedCompletion {
  person?: Partial<Person>;
  course?: { code: string; title: string };
  completedOn?: string;
  completionId?: string;
}

const CORE = { code: 'core', title: 'SafeSport Trained - U.S. Soccer Federation' };

export const aCompletion = (wanted: WantedCompletion = {}): TrainingCompleted => ({
  type: 'training.completed',
  timestamp: '2026-08-02T17:04:05Z',
  data: {
    completionId: wanted.completionId ?? crypto.randomUUID(),
    organization: 'U.S. Soccer',
    course: wanted.course ?? CORE,
    completedOn: wanted.completedOn ?? new Date().toISOString().slice(0, 10),
    person: { ...ANA, ...wanted.person },
  },
});

export interface Sending {
  id?: string;
  secret?: string;
  at?: Date;
  headers?: Record<string, string>;
}

/** A request as SafeSport would send it, signed by `standardwebhooks`. */
export function signedSafesport(association: string, body: string, sending: Sending = {}): Request {
  const id = sending.id ?? `msg_${crypto.randomUUID()}`;
  const at = sending.at ?? new Date();
  const signature = new Webhook(sending.secret ?? SECRET).sign(id, at, body);
  const timestamp = String(Math.floor(at.getTime() / 1000));
  return new Request(`https://touchline.test/v1/webhooks/safesport/${association}`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signature,
      ...sending.headers,
    },
  });
}

export const sendSafesport = (association: string, body: string, sending: Sending = {}): Promise<Response> =>
  SELF.fetch(signedSafesport(association, body, sending));

/** Lets a message in and wakes nobody: it waits until the test drains. */
export async function keepSafesport(association: string, body: string, sending: Sending = {}): Promise<void> {
  const asleep = { ...env, WAKE: { ...env.WAKE, send: async () => undefined } as unknown as Queue };
  const doors = createWebhooksIn(async () => new Date());
  await doors.fetch(signedSafesport(association, body, sending), asleep, createExecutionContext());
}
