// Which hand-off a page gets, or why none. Pure: a drawer, what is known of the tab, and the page's host in; one answer out.
import { COURSE_HOSTS } from '../hosts.ts';
import { type Drawer, liveHandoffs } from './drawer.ts';
import type { Handoff } from './handoff.ts';
import type { TabNote } from './tab-item.ts';

/** Why nothing is filled in on a page, before the page is looked at. */
export type HeldBack =
  | 'malformed-code'
  | 'other-code'
  | 'forgotten'
  | 'expired'
  | 'too-many'
  | 'two-leagues'
  | 'other-host'
  | 'paused';

/**
 * What the coach chose for the tab; else what the tab came with, or nothing; else, for tabs that came with none, what the coach
 * chose for those, or the only one there is.
 */
export function handoffOfTab(drawer: Drawer, { brought, chosen }: TabNote, now: number): Handoff | HeldBack | null {
  const live = liveHandoffs(drawer, now);
  const own = chosen ?? brought;
  if (own === 'malformed-code' || own === 'other-code') return own;
  if (own !== undefined) {
    const found = live.find(({ id }) => id === own);
    if (found) return found;
    if (drawer.forgotten.includes(own)) return 'forgotten';
    return own in drawer.firstSeen ? 'expired' : 'too-many';
  }
  const preferred = live.find(({ id }) => id === drawer.chosen);
  return preferred ?? (live.length > 1 ? 'two-leagues' : (live[0] ?? null));
}

/** On the host that the hand-off came to and on the course hosts by itself; elsewhere, and after Undo, only after Fill now. */
export function giveHandoff(drawer: Drawer, note: TabNote, host: string, now: number): Handoff | HeldBack | null {
  const found = handoffOfTab(drawer, note, now);
  if (found === null || typeof found === 'string') return found;
  if (drawer.paused.includes(found.id)) return 'paused';
  const isAtHome = host === found.host || COURSE_HOSTS.includes(host) || host === note.allowedHost;
  return isAtHome ? found : 'other-host';
}
