// Under what guesses at a code are counted: of one address, and of it from one place or one device that is known.
export const signInTries = (email: string, from?: string): string => `sign-in/${from ?? ''}/${email}`;
