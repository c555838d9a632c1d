// What Begin hands over: the organization to choose and the code to enter, and where they came from. Kept on this device only.
export interface Handoff {
  /** As it is to be chosen on the SafeSport site, e.g. `U.S. Soccer`. */
  organization: string;
  /** The access code or enrollment key, exactly as it came: capital letters matter. */
  code: string;
  /** Host of the league's page that the coach came from; empty where the browser does not tell. */
  from: string;
  /** Milliseconds since 1970. */
  capturedAt: number;
}
