// A game with one official on it, as it was read from whatever was sent.
export interface GameRead {
  /** The sender's id of the game and of the official on it. */
  externalId: string;
  startsAt: string;
  /** Only the day is known: `startsAt` is the last minute of it. */
  timeOpen: boolean;
  timeZone: string;
  title: string;
  /** The division or level; null where the sender has no place of its own for it. */
  level: string | null;
  location: string | null;
  home: string | null;
  away: string | null;
  cancelled: boolean;
  official: { name: string; email: string };
}

/** The longest text of a sender's that is kept. */
export const TEXT_MAX_CHARACTERS = 300;

/** Games of one file or calendar; a state's season has fewer. */
export const GAMES_MAX = 20_000;

/** The last minute of a day, where a game's time is open. */
export const LAST_MINUTE = '23:59';
