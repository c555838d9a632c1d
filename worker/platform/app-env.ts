// What travels with a request through the app. A guard adds to it what it found, in its own file.
import type { Env } from './env.ts';
import type { Ports } from './ports.ts';

/** A guard that lets somebody through declares here what the handlers behind it may read. */
export interface RequestVariables {
  ports: Ports;
  /** Who asks, by which writes that are done once are kept apart; unset where anybody may ask. */
  asker?: string;
}

export interface AppEnv {
  Bindings: Env;
  Variables: RequestVariables;
}
