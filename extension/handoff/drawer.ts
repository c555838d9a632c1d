// The hand-offs of one kind of window, and what is remembered of those that are gone. Pure: every function returns a new drawer.
// A link is not a choice: what comes later never outranks, replaces or pushes out what was there before.
import { GONE_REMEMBERED, HANDOFF_KEPT_MS, HANDOFFS_KEPT } from '../limits.ts';
import type { Handoff } from './handoff.ts';

export interface Drawer {
  /** Oldest first. */
  handoffs: Handoff[];
  /** When each hand-off was first seen, by id; also of those that are gone, so that their seven days begin once. */
  firstSeen: Record<string, number>;
  /** Ids that the coach has forgotten by wish. */
  forgotten: string[];
  /** Ids that were undone: not until Fill now. */
  paused: string[];
  /** Id that the coach chose for tabs that brought none. */
  chosen?: string | undefined;
}

export const EMPTY_DRAWER: Drawer = { handoffs: [], firstSeen: {}, forgotten: [], paused: [] };

export function liveHandoffs({ handoffs }: Drawer, now: number): Handoff[] {
  return handoffs.filter(({ capturedAt }) => isFresh(capturedAt, now));
}

const isFresh = (since: number, now: number): boolean => since <= now && now - since < HANDOFF_KEPT_MS;

/** Unchanged where the hand-off was forgotten, is over its seven days, or the drawer is full. */
export function keepHandoff(drawer: Drawer, brought: Handoff): Drawer {
  const { id, capturedAt: now } = brought;
  const since = drawer.firstSeen[id] ?? now;
  if (drawer.forgotten.includes(id) || !isFresh(since, now)) return drawer;
  const live = liveHandoffs(drawer, now);
  const isKept = live.some((kept) => kept.id === id);
  if (!isKept && live.length >= HANDOFFS_KEPT) return drawer;
  const kept = { ...brought, capturedAt: since };
  return {
    ...drawer,
    handoffs: isKept ? live.map((each) => (each.id === id ? kept : each)) : [...live, kept],
    firstSeen: withinBounds({ ...drawer.firstSeen, [id]: since }, live),
  };
}

/** The oldest of those that are gone make room; none that is kept does. */
function withinBounds(firstSeen: Record<string, number>, live: Handoff[]): Record<string, number> {
  const gone = Object.keys(firstSeen).filter((id) => !live.some((kept) => kept.id === id));
  const dropped = gone.slice(0, Math.max(0, gone.length - GONE_REMEMBERED));
  return Object.fromEntries(Object.entries(firstSeen).filter(([id]) => !dropped.includes(id)));
}

export function forgetHandoff(drawer: Drawer, id: string): Drawer {
  const others = (ids: string[]): string[] => ids.filter((other) => other !== id);
  return {
    ...drawer,
    handoffs: drawer.handoffs.filter((kept) => kept.id !== id),
    forgotten: [...others(drawer.forgotten), id].slice(-GONE_REMEMBERED),
    paused: others(drawer.paused),
    chosen: drawer.chosen === id ? undefined : drawer.chosen,
  };
}

/** By the coach's own wish it may be brought again, and its seven days begin anew. */
export function allowAgain(drawer: Drawer, id: string): Drawer {
  const { [id]: _since, ...firstSeen } = drawer.firstSeen;
  return { ...drawer, firstSeen, forgotten: drawer.forgotten.filter((other) => other !== id) };
}

export const chooseHandoff = (drawer: Drawer, id: string): Drawer => ({ ...drawer, chosen: id });

export function pauseHandoff(drawer: Drawer, id: string, isPaused: boolean): Drawer {
  const others = drawer.paused.filter((other) => other !== id);
  return { ...drawer, paused: isPaused ? [...others, id] : others };
}
