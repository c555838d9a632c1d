import { endpoint, type FileBytes } from '../core/endpoint.ts';
import type { FindMembers, FoundMembers } from '../people/found-member.ts';
import type { AbsorbSetting, AbsorbTrial, SetAbsorb, TryAbsorb } from '../sources/absorb-setting.ts';
import type { LinkCompletion, OpenCompletions, SetAsideCompletion } from './completion.ts';
import type { CompletionReportResult } from './completion-report.ts';
import type { BeginTraining, TrainingStart } from './training-start.ts';

export const safesportEndpoints = {
  // The owner of a personal link (Authorization: Bearer tll_...)
  beginTraining: /* @__PURE__ */ endpoint<BeginTraining, TrainingStart>('POST', '/v1/me/training-starts'),
  // Only under the association's own slug
  getCompletions: /* @__PURE__ */ endpoint<void, OpenCompletions>('GET', '/v1/organizations/:organization/completions'),
  findMembers: /* @__PURE__ */ endpoint<FindMembers, FoundMembers>(
    'POST',
    '/v1/organizations/:organization/member-searches',
  ),
  linkCompletion: /* @__PURE__ */ endpoint<LinkCompletion, void>(
    'POST',
    '/v1/organizations/:organization/completions/:completion/link',
  ),
  setAsideCompletion: /* @__PURE__ */ endpoint<SetAsideCompletion, void>(
    'POST',
    '/v1/organizations/:organization/completions/:completion/set-aside',
  ),
  // An association's sources; only for an owner, only under the association's own slug
  getAbsorb: /* @__PURE__ */ endpoint<void, AbsorbSetting>('GET', '/v1/organizations/:organization/sources/absorb'),
  setAbsorb: /* @__PURE__ */ endpoint<SetAbsorb, AbsorbSetting>(
    'PUT',
    '/v1/organizations/:organization/sources/absorb',
  ),
  tryAbsorb: /* @__PURE__ */ endpoint<TryAbsorb, AbsorbTrial>(
    'POST',
    '/v1/organizations/:organization/sources/absorb/trial',
  ),
  /** Content-Type: text/csv, or application/json for the legacy report. For an association's reviewers. */
  uploadCompletionReport: /* @__PURE__ */ endpoint<FileBytes, CompletionReportResult>(
    'POST',
    '/v1/organizations/:organization/completion-reports',
  ),
};
