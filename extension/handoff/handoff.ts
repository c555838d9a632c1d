// What Begin hands over: the organization to choose and the code to enter. Kept on this device only.

/** As it stands in the address, before it is known whether it may be used. */
export interface Brought {
  /** As it is to be chosen on the SafeSport site, e.g. `U.S. Soccer`; empty where the address names a code only. */
  organization: string;
  /** The access code or enrollment key, exactly as it came: capital letters matter. */
  code: string;
}

export interface Handoff extends Brought {
  /** Keyed hash of organization and code: the two together are one hand-off, whoever brings it. */
  id: string;
  /** Host of the SafeSport site that it came to. */
  host: string;
  /** When it was first seen, in milliseconds since 1970. */
  capturedAt: number;
}
