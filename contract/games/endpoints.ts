import { endpoint, type FileBytes } from '../core/endpoint.ts';
import type { FindOfficials, FoundMembers } from '../people/found-member.ts';
import type {
  AssignmentFeed,
  AssignmentFeeds,
  Assignments,
  AssignmentsImported,
  CreateAssignmentFeed,
  MatchAssignment,
} from './assignment.ts';

export const gamesEndpoints = {
  /** Games officials are on; for whoever assigns. Content-Type: text/csv or text/calendar. Query: preview=yes, order=month or day (of 7/4/2028). */
  importAssignments: /* @__PURE__ */ endpoint<FileBytes, AssignmentsImported>(
    'POST',
    '/v1/organizations/:organization/assignments',
  ),
  /** Query: unmatched=yes. */
  getAssignments: /* @__PURE__ */ endpoint<void, Assignments>('GET', '/v1/organizations/:organization/assignments'),
  /** Officials of this branch. */
  findOfficials: /* @__PURE__ */ endpoint<FindOfficials, FoundMembers>(
    'POST',
    '/v1/organizations/:organization/official-searches',
  ),
  matchAssignment: /* @__PURE__ */ endpoint<MatchAssignment, void>(
    'POST',
    '/v1/organizations/:organization/assignments/:assignment/match',
  ),
  createAssignmentFeed: /* @__PURE__ */ endpoint<CreateAssignmentFeed, AssignmentFeed>(
    'POST',
    '/v1/organizations/:organization/assignment-feeds',
  ),
  getAssignmentFeeds: /* @__PURE__ */ endpoint<void, AssignmentFeeds>(
    'GET',
    '/v1/organizations/:organization/assignment-feeds',
  ),
  removeAssignmentFeed: /* @__PURE__ */ endpoint<void, void>(
    'DELETE',
    '/v1/organizations/:organization/assignment-feeds/:feed',
  ),
};
