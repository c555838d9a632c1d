import type { homeEndpoints } from '../../contract/home/endpoints.ts';
import { getHome } from './get-home.ts';

export const homeOperations = {
  getHome,
} satisfies Record<keyof typeof homeEndpoints, unknown>;
