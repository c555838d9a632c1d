// The requirements that everybody in U.S. Soccer knows. They hold as they stand here wherever an association has not defined them anew.
// Sources: seed L for coaches, seed U for officials; SafeSport and the background check are asked of every adult.
import type { BaseRequirement } from '../core/requirement.ts';
import type { Role } from '../people/member.ts';
import type { RequirementDefinition } from './definition.ts';

const COACHES: Role[] = ['head-coach', 'assistant-coach'];
const STAFF: Role[] = [...COACHES, 'team-manager', 'trainer', 'team-doctor', 'volunteer'];
const EVERYBODY: Role[] = [...STAFF, 'official'];

const BASE: Record<BaseRequirement, Omit<RequirementDefinition, 'key'>> = {
  'abuse-prevention': {
    kind: 'safesport-training',
    validity: { kind: 'rolling', months: 12 },
    who: { roles: EVERYBODY, adultsOnly: true },
    seenBy: 'administrators',
    satisfiedBy: [],
  },
  'background-check': {
    kind: 'background-check',
    validity: { kind: 'rolling', months: 24 },
    who: { roles: EVERYBODY, adultsOnly: true },
    seenBy: 'association',
    satisfiedBy: [],
  },
  'coaching-license': {
    kind: 'ussf-license',
    license: 'coaching',
    validity: { kind: 'for-ever' },
    who: { roles: COACHES, adultsOnly: false },
    seenBy: 'administrators',
    satisfiedBy: [],
  },
  concussion: {
    kind: 'course-certificate',
    // Offered every year in California, asked for every year in Washington.
    validity: { kind: 'rolling', months: 12 },
    who: { roles: [...COACHES, 'trainer'], adultsOnly: false },
    seenBy: 'administrators',
    // Source: seed L, "Concussion training is now included in the US Soccer coaching license".
    satisfiedBy: ['coaching-license'],
  },
  'referee-license': {
    kind: 'ussf-license',
    license: 'referee',
    validity: { kind: 'hard-date', on: '12-31' },
    who: { roles: ['official'], adultsOnly: false },
    seenBy: 'administrators',
    satisfiedBy: [],
  },
};

export const BASE_PACK: readonly RequirementDefinition[] = Object.entries(BASE).map(([key, definition]) => ({
  key,
  ...definition,
}));
