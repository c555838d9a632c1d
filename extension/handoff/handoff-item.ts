// Where hand-offs are kept: the session area, which lives in memory and no page or content script can read.
// Private windows have a drawer of their own, emptied when the last of them closes.
import { browser } from '../browser.ts';
import type { Handoff } from './handoff.ts';
import { liveHandoffs } from './handoff-list.ts';

export interface HandoffItem {
  get(now: number): Promise<Handoff[]>;
  set(list: Handoff[]): Promise<void>;
}

export function handoffItem(isPrivate: boolean): HandoffItem {
  const key = isPrivate ? 'handoffs-private' : 'handoffs';
  return {
    get: async (now) => {
      const { [key]: kept } = await browser.storage.session.get({ [key]: [] });
      return liveHandoffs(kept as Handoff[], now);
    },
    set: (list) => browser.storage.session.set({ [key]: list }),
  };
}
