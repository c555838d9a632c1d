import type { gamesEndpoints } from '../../contract/games/endpoints.ts';
import { createAssignmentFeed } from './create-assignment-feed.ts';
import { findOfficials } from './find-officials.ts';
import { getAssignmentFeeds } from './get-assignment-feeds.ts';
import { getAssignments } from './get-assignments.ts';
import { importAssignments } from './import-assignments.ts';
import { matchAssignment } from './match-assignment.ts';
import { removeAssignmentFeed } from './remove-assignment-feed.ts';

export const gamesOperations = {
  importAssignments,
  getAssignments,
  findOfficials,
  matchAssignment,
  createAssignmentFeed,
  getAssignmentFeeds,
  removeAssignmentFeed,
} satisfies Record<keyof typeof gamesEndpoints, unknown>;
