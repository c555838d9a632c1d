import type { peoplePageEndpoints } from '../../contract/people-page/endpoints.ts';
import { getDots } from './get-dots.ts';
import { getPeople } from './get-people.ts';

export const peoplePageOperations = {
  getPeople,
  getDots,
} satisfies Record<keyof typeof peoplePageEndpoints, unknown>;
