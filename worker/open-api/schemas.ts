// The schemas of the contract that programs meet, by name: the names of the API reference.
import { ApiScope } from '../../contract/api-key.ts';
import { Certificate } from '../../contract/certificate.ts';
import { LinkCompletion, OpenCompletions, SetAsideCompletion } from '../../contract/completion.ts';
import { CompletionReportResult } from '../../contract/completion-report.ts';
import { FindMembers, FoundMembers } from '../../contract/found-member.ts';
import { History } from '../../contract/history.ts';
import { PeoplePage } from '../../contract/member.ts';
import { Organization, Summary } from '../../contract/organization.ts';
import { Problem } from '../../contract/problem.ts';
import { ReopenReview, ReviewDecision, ReviewPage, ReviewReopened } from '../../contract/review.ts';
import { TrainingCompleted } from '../../contract/training-completed.ts';
import {
  CreateWebhook,
  Replayed,
  ReplayWebhook,
  WebhookBody,
  WebhookDeliveries,
  WebhookDelivery,
  Webhooks,
  WebhookWithSecret,
} from '../../contract/webhook.ts';

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
