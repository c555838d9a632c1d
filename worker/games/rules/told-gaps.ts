// Which gaps in what a game asks of its official are news. Pure. A gap that stays open is one matter, however often it is looked at and
// whatever becomes of it meanwhile; one that was closed and opens again is another.

export interface ToldGaps {
  /** How often something new was found missing for this game. */
  losses: number;
  /** Each gap that was open at the last look, with the loss it came in. */
  open: Record<string, number>;
}

/** @param found the gaps that are open now, each under a name of its own: whose, what, and on which day. */
export function nextGaps(before: ToldGaps | null, found: readonly string[]): ToldGaps {
  const { losses, open } = before ?? { losses: 0, open: {} };
  const isNew = found.some((gap) => open[gap] === undefined);
  return {
    losses: isNew ? losses + 1 : losses,
    open: Object.fromEntries(found.map((gap) => [gap, open[gap] ?? losses + 1])),
  };
}
