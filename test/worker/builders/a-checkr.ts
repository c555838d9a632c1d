// An association that hears from Checkr, and Checkr sending: signed by node's own crypto, as Checkr's samples do.

import { env, SELF } from 'cloudflare:test';
import { createHmac } from 'node:crypto';
import { writeRing } from '../../../worker/intake/keyring.store.ts';
import { keysFrom } from '../../../worker/platform/seal.ts';
import type { Tree } from './a-tree.ts';

export const CHECKR_SECRET = 'an invented key of an account';

export async function aCheckr(tree: Tree): Promise<void> {
  const secrets = [{ secret: CHECKR_SECRET, until: null }];
  const ring = { associationId: tree.idOf(tree.association), secrets };
  await writeRing(env.KEYRING, await keysFrom(env.DATA_KEY), 'checkr', tree.association, ring);
}

const ANA_THERE = { first_name: 'Ana', last_name: 'Ortiz', email: 'ana@example.org', dob: '1988-04-12' };

export interface WantedReport {
  reportId?: string;
  candidateId?: string;
  status?: string;
  result?: string | null;
  adjudication?: string | null;
  at?: string;
  /** Null: the message names nobody. */
  candidate?: Record<string, string> | null;
}

export const aReport = (wanted: WantedReport = {}) => ({
  id: crypto.randomUUID(),
  object: 'event',
  type: wanted.status === 'pending' ? 'report.updated' : 'report.completed',
  created_at: wanted.at ?? '2026-08-02T12:34:00Z',
  data: {
    object: {
      id: wanted.reportId ?? 'report-1',
      object: 'report',
      status: wanted.status ?? 'complete',
      result: wanted.result === undefined ? 'clear' : wanted.result,
      adjudication: wanted.adjudication ?? null,
      completed_at: wanted.status === 'pending' ? null : (wanted.at ?? '2026-08-02T12:34:00Z'),
      package: 'tasker_standard',
      candidate_id: wanted.candidateId ?? 'candidate-1',
      ...(wanted.candidate === null ? {} : { candidate: { ...ANA_THERE, ...wanted.candidate } }),
    },
  },
});

export const aCandidate = (candidateId = 'candidate-1', over: Record<string, string> = {}) => ({
  id: crypto.randomUUID(),
  object: 'event',
  type: 'candidate.created',
  created_at: '2026-08-01T08:00:00Z',
  data: { object: { id: candidateId, object: 'candidate', ...ANA_THERE, ...over } },
});

export function sendCheckr(tree: Tree, message: unknown, secret = CHECKR_SECRET): Promise<Response> {
  const body = typeof message === 'string' ? message : JSON.stringify(message);
  const headers = {
    'content-type': 'application/json',
    'x-checkr-signature': createHmac('sha256', secret).update(body).digest('hex'),
  };
  return SELF.fetch(`https://touchline.test/v1/webhooks/checkr/${tree.association}`, { method: 'POST', headers, body });
}
