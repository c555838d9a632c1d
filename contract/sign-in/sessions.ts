// Where an administrator is signed in.

export interface Sessions {
  items: {
    id: string;
    /** The browser as it named itself; null when it did not. */
    device: string | null;
    signedInAt: string;
    expiresAt: string;
    /** The one that asks. */
    current: boolean;
  }[];
}
