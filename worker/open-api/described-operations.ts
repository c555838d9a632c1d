// What programs may ask, in words. Paths, methods and shapes come from the contract; a body or answer that does not fit its
// endpoint does not compile.
import type * as z from 'zod/mini';
import type { ApiScope } from '../../contract/api-keys/api-key.ts';
import type { Endpoint, endpoints } from '../../contract/endpoints.ts';
import type { SchemaName, schemas } from './schemas.ts';

type Endpoints = typeof endpoints;
type Fits<T> = { [N in SchemaName]: z.output<(typeof schemas)[N]> extends T ? N : never }[SchemaName];
type Described<E> =
  E extends Endpoint<infer Body, infer Answer>
    ? Words & {
        body?: [undefined] extends [Body] ? never : Fits<Body> | 'bytes';
        answer?: [undefined] extends [Answer] ? never : Fits<Answer> | 'bytes';
      }
    : never;

interface Words {
  group: 'Organizations' | 'People' | 'Uploads' | 'Reviews' | 'Completions' | 'Webhooks';
  summary: string;
  detail?: string;
  /** Null: anybody may ask. */
  scope: ApiScope | null;
  query?: Record<string, { what: string; required?: true }>;
  headers?: Record<string, { what: string; required?: true }>;
  /** Media types of a body of bytes. */
  types?: readonly string[];
  status?: number;
}

export type Operation = Words & { body?: SchemaName | 'bytes'; answer?: SchemaName | 'bytes' };

const FILE_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/heic', 'image/webp'];

export const operations = {
  getOrganization: {
    group: 'Organizations',
    summary: 'Get an organization',
    scope: null,
    answer: 'Organization',
  },
  getSummary: {
    group: 'Organizations',
    summary: 'Get counts by status',
    detail:
      'Counts only, of the organization and everything below it. Never a name, and no count under five. At most some minutes old.',
    scope: null,
    answer: 'Summary',
  },
  getPeople: {
    group: 'People',
    summary: 'List people and their status',
    detail:
      'In the order of names, a page at a time. Hand `cursor` back for the next page; it is null on the last one.',
    scope: 'people:read',
    query: {
      cursor: { what: 'Pass it to get the next page; `null` on the last' },
      limit: { what: 'Default 200, maximum 500' },
    },
    answer: 'PeoplePage',
  },
  getHistory: {
    group: 'People',
    summary: 'Get a person’s history',
    scope: 'people:read',
    answer: 'History',
  },
  uploadCertificateFor: {
    group: 'Uploads',
    summary: 'Upload a certificate for a person',
    detail: 'Up to 10 MB. It waits for the association’s review.',
    scope: 'uploads:write',
    query: { requirement: { what: 'Which requirement it is for; default `abuse-prevention`' } },
    headers: { 'X-File-Name': { what: 'The file’s name, percent-encoded', required: true } },
    types: FILE_TYPES,
    body: 'bytes',
    answer: 'Certificate',
    status: 201,
  },
  uploadCompletionReport: {
    group: 'Uploads',
    summary: 'Upload a completion report',
    detail:
      'Only under an association’s own slug. Good rows are taken in, an error is said for each bad one; safe to send twice.',
    scope: 'uploads:write',
    types: ['text/csv', 'application/json'],
    body: 'bytes',
    answer: 'CompletionReportResult',
    status: 202,
  },
  getReviews: {
    group: 'Reviews',
    summary: 'List certificates to review',
    detail:
      'The longest waiting first, a hundred at a time. Hand `cursor` back for the next page; it is null on the last one.',
    scope: 'reviews:write',
    query: {
      cursor: { what: 'Pass it to get the next page; `null` on the last' },
      decided: { what: '`yes`: those that are decided, the newest decision first' },
      certificate: { what: 'One alone, whether it waits or is decided' },
    },
    answer: 'ReviewPage',
  },
  getCertificateFile: {
    group: 'Reviews',
    summary: 'Get a certificate’s file',
    scope: 'reviews:write',
    answer: 'bytes',
    types: FILE_TYPES,
  },
  decideReview: {
    group: 'Reviews',
    summary: 'Decide on a certificate',
    detail: 'Hand back the `version` you saw: when somebody else decided in the meantime the answer is 409.',
    scope: 'reviews:write',
    body: 'ReviewDecision',
  },
  reopenReview: {
    group: 'Reviews',
    summary: 'Undo a decision',
    detail:
      'The certificate waits again, and a mail about the decision that has not left is not sent. Hand back the `version` after the decision; 409 when it was decided anew since.',
    scope: 'reviews:write',
    body: 'ReopenReview',
    answer: 'ReviewReopened',
  },
  getCompletions: {
    group: 'Completions',
    summary: 'List unmatched completions',
    detail: 'The longest waiting first, at most a hundred.',
    scope: 'reviews:write',
    answer: 'OpenCompletions',
  },
  findMembers: {
    group: 'Completions',
    summary: 'Find members by last name',
    detail: 'At most twenty; `more` says that the beginning fits more people.',
    scope: 'reviews:write',
    body: 'FindMembers',
    answer: 'FoundMembers',
  },
  linkCompletion: {
    group: 'Completions',
    summary: 'Link a completion to a member',
    scope: 'reviews:write',
    body: 'LinkCompletion',
  },
  setAsideCompletion: {
    group: 'Completions',
    summary: 'Dismiss a completion',
    scope: 'reviews:write',
    body: 'SetAsideCompletion',
  },
  createWebhook: {
    group: 'Webhooks',
    summary: 'Create a webhook',
    detail: 'The secret is in this answer and never shown again. Deliveries are signed as Standard Webhooks says.',
    scope: 'webhooks:manage',
    body: 'CreateWebhook',
    answer: 'WebhookWithSecret',
    status: 201,
  },
  getWebhooks: { group: 'Webhooks', summary: 'List webhooks', scope: 'webhooks:manage', answer: 'Webhooks' },
  removeWebhook: { group: 'Webhooks', summary: 'Delete a webhook', scope: 'webhooks:manage' },
  switchWebhookOn: {
    group: 'Webhooks',
    summary: 'Turn on a webhook',
    detail: 'An endpoint that failed for five days was switched off; its deliveries of that time can be replayed.',
    scope: 'webhooks:manage',
  },
  rotateWebhookSecret: {
    group: 'Webhooks',
    summary: 'Rotate the signing secret',
    detail: 'For a day deliveries are signed with both.',
    scope: 'webhooks:manage',
    answer: 'WebhookWithSecret',
  },
  testWebhook: {
    group: 'Webhooks',
    summary: 'Send a test event',
    scope: 'webhooks:manage',
    answer: 'WebhookDelivery',
    status: 202,
  },
  getWebhookDeliveries: {
    group: 'Webhooks',
    summary: 'List deliveries',
    detail: 'The last hundred, newest first.',
    scope: 'webhooks:manage',
    answer: 'WebhookDeliveries',
  },
  replayWebhook: {
    group: 'Webhooks',
    summary: 'Resend deliveries',
    scope: 'webhooks:manage',
    body: 'ReplayWebhook',
    answer: 'Replayed',
    status: 202,
  },
} satisfies { [N in keyof Endpoints]?: Described<Endpoints[N]> };
