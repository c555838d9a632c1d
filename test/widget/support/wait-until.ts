// Waits for a condition as long as a busy machine may need; it ends as soon as the condition holds.
import { waitUntil as waitShortly } from '@open-wc/testing';

const PATIENTLY_MS = 30_000;

export const waitUntil = (holds: () => unknown, message?: string, options: { timeout?: number } = {}): Promise<void> =>
  waitShortly(holds as () => boolean, message, { timeout: PATIENTLY_MS, ...options });
