// The calendar day where the reader is, and whether a standing has run out by its own notes.
import type { Standing } from '../../contract/standings/standing.ts';

export const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

export const isExpired = ({ notes }: Standing): boolean => notes.includes('expired');
