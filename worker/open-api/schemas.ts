// The schemas of the contract that programs meet, by name: the names of the API reference.
import { ApiScope } from '../../contract/api-keys/api-key.ts';
import { Certificate } from '../../contract/certificates/certificate.ts';
import { ReopenReview, ReviewDecision, ReviewPage, ReviewReopened } from '../../contract/certificates/review.ts';
import { Problem } from '../../contract/core/problem.ts';
import { Organization, Summary } from '../../contract/organizations/organization.ts';
import { FindMembers, FoundMembers } from '../../contract/people/found-member.ts';
import { PeoplePage } from '../../contract/people/member.ts';
import { LinkCompletion, OpenCompletions, SetAsideCompletion } from '../../contract/safesport/completion.ts';
import { CompletionReportResult } from '../../contract/safesport/completion-report.ts';
import { TrainingCompleted } from '../../contract/safesport/training-completed.ts';
import { History } from '../../contract/standings/history.ts';
import {
  CreateWebhook,
  Replayed,
  ReplayWebhook,
  WebhookBody,
  WebhookDeliveries,
  WebhookDelivery,
  Webhooks,
  WebhookWithSecret,
} from '../../contract/webhooks-out/webhook.ts';

export const schemas = {
  ApiScope,
  Certificate,
  CompletionReportResult,
  CreateWebhook,
  FindMembers,
  FoundMembers,
  History,
  LinkCompletion,
  OpenCompletions,
  Organization,
  PeoplePage,
  Problem,
  Replayed,
  ReplayWebhook,
  ReviewDecision,
  ReviewPage,
  ReopenReview,
  ReviewReopened,
  SetAsideCompletion,
  Summary,
  TrainingCompleted,
  WebhookBody,
  WebhookDeliveries,
  WebhookDelivery,
  Webhooks,
  WebhookWithSecret,
};
export type SchemaName = keyof typeof schemas;
