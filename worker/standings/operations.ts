import type { standingsEndpoints } from '../../contract/standings/endpoints.ts';
import { getHistory } from './get-history.ts';
import { getLiveTicket } from './get-live-ticket.ts';
import { getSummary } from './get-summary.ts';
import { live } from './live.ts';

export const standingsOperations = {
  getSummary,
  getLiveTicket,
  live,
  getHistory,
} satisfies Record<keyof typeof standingsEndpoints, unknown>;
