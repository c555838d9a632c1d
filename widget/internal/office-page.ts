import { apiOrigin } from '../api.ts';

/** Where an empty screen leads: a page on which an office takes its next step, on our own origin whatever page this is. */
export const officePage = (
  page: 'import' | 'registrations' | 'register' | 'duplicates' | 'request-account',
  slug: string,
): string => `${apiOrigin}/pages/${page}?organization=${encodeURIComponent(slug)}`;
