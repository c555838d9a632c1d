// Waits until what goes on behind an answer has been seen: the queue's own consumer is awake in these tests, and does its work when it does.
import { vi } from 'vitest';

/** The first work of a run loads what it needs, which takes a while on a busy machine; a condition ends the waiting as soon as it holds. */
const PATIENCE = { timeout: 60_000, interval: 50 };

export const eventually = <T>(see: () => T | Promise<T>): Promise<T> => vi.waitFor(see, PATIENCE);
